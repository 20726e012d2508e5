package org.parley.web.history;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.history.Bearing;
import org.parley.domain.history.Finding;
import org.parley.domain.history.Findings;
import org.parley.domain.history.Histories;
import org.parley.domain.history.History;
import org.parley.domain.history.KeepingFindings;
import org.parley.domain.history.Overtaken;
import org.parley.domain.negotiation.Negotiations;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Later evidence on what parties said, at the desk. For readers: {@link HistoryController}. */
@Path("/admin/negotiations/" + Paths.ID + "/evidence")
@RequestScoped
public class FindingAdminController {

    private static final String FINDING = "{finding: [1-9][0-9]{0,17}}";
    private static final String NEW = "new";

    @Inject
    private Negotiations negotiations;

    @Inject
    private Histories histories;

    @Inject
    private Findings findings;

    @Inject
    private KeepingFindings keeping;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public FindingAdminController() {}

    @GET
    @RolesAllowed("editor")
    public Page list(@PathParam("id") long id) {
        return page("history/admin-findings", known(id));
    }

    /** @param position the one that the form begins with, as its choice has it: {@code 7.s1} */
    @GET
    @Path(NEW)
    @RolesAllowed("editor")
    public Page fresh(@PathParam("id") long id, @QueryParam("position") @Nullable String position) {
        return form(known(id), forms.opened(Form.empty().with("position", (Object) position)), NEW);
    }

    @POST
    @Path(NEW)
    @RolesAllowed("editor")
    public Response add(@PathParam("id") long id, Form typed) {
        var history = known(id);
        var finding = new FindingForm(typed, history, LocalDate.now(clock)).read();
        if (finding.isEmpty()) return Answers.refused(form(history, typed, NEW));
        keeping.add(editor.require(), history.negotiation(), finding.get());
        return Answers.done(address(history), "done.findingSaved");
    }

    @GET
    @Path(FINDING)
    @RolesAllowed("editor")
    public Page show(@PathParam("id") long id, @PathParam("finding") long finding) {
        var history = known(id);
        var found = known(history, finding);
        return form(history, forms.opened(FindingForm.of(found)), "" + finding).with("finding", found);
    }

    @POST
    @Path(FINDING)
    @RolesAllowed("editor")
    public Response change(@PathParam("id") long id, @PathParam("finding") long finding, Form typed) {
        var history = ofIts(id, finding);
        var changed = new FindingForm(typed, history, LocalDate.now(clock)).read();
        if (changed.isEmpty()) {
            var page = form(history, typed, "" + finding);
            return Answers.refused(page.with("finding", known(history, finding)));
        }
        try {
            keeping.change(editor.require(), history.negotiation(), finding, base(typed), changed.get());
            return Answers.done(address(history), "done.findingSaved");
        } catch (Overtaken e) {
            return overtaken(known(id), finding, typed, e);
        }
    }

    @POST
    @Path(FINDING + "/removal")
    @RolesAllowed("editor")
    public Response remove(@PathParam("id") long id, @PathParam("finding") long finding, Form typed) {
        var history = ofIts(id, finding);
        try {
            keeping.remove(editor.require(), history.negotiation(), finding, base(typed));
            return Answers.done(address(history), "done.findingRemoved");
        } catch (Overtaken e) {
            return overtaken(history, finding, FindingForm.of(known(history, finding)), e);
        }
    }

    // Saving again is then done knowingly; what somebody took away meanwhile would be added anew.
    private Response overtaken(History history, long finding, Form typed, Overtaken e) {
        var now = history.finding(finding);
        typed.with("base", (Object) now.map(Finding::edition).orElse(0));
        var page = form(history, typed, now.isPresent() ? "" + finding : NEW)
                .with("overtaken", true)
                .with("by", e.by());
        return Answers.outdated(now.isPresent() ? page.with("finding", now.get()) : page);
    }

    private static int base(Form typed) {
        return typed.id("base")
                .map(base -> (int) Math.min(base, Integer.MAX_VALUE))
                .orElse(0);
    }

    private Page form(History history, Form form, String name) {
        return page("history/admin-finding", history)
                .with("form", form)
                .with("positions", new FindingForm(form, history, LocalDate.now(clock)).positions())
                .with("bearings", Bearing.values())
                .with("here", address(history) + "/" + name);
    }

    private Page page(String template, History history) {
        return editor.page(template)
                .with("negotiation", history.negotiation())
                .with("history", history)
                .with("path", address(history));
    }

    private static String address(History history) {
        return "/admin/negotiations/" + requireNonNull(history.negotiation().id()) + "/evidence";
    }

    private History known(long id) {
        return histories.of(negotiations.withId(id).orElseThrow(NotFoundException::new));
    }

    // One that is gone is told of as such; one of other negotiations is none of theirs.
    private History ofIts(long id, long finding) {
        var history = known(id);
        if (history.finding(finding).isEmpty() && findings.withId(finding).isPresent()) throw new NotFoundException();
        return history;
    }

    private static Finding known(History history, long finding) {
        return history.finding(finding).orElseThrow(NotFoundException::new);
    }
}
