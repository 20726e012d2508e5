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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.history.Histories;
import org.parley.domain.history.Mark;
import org.parley.domain.history.Overrule;
import org.parley.domain.history.OverrulingMarks;
import org.parley.domain.history.Overtaken;
import org.parley.domain.history.Standing;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** What has changed from round to round, and the editors' word on it. For readers: {@link HistoryController}. */
@Path("/admin/negotiations/" + Paths.ID + "/changes")
@RequestScoped
public class ChangeAdminController {

    private static final String CELL = "{round: [a-z0-9-]{1,100}}/{party: [a-z0-9-]{1,100}}/{topic: [a-z0-9-]{1,100}}";
    private static final int REASON = 2000;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Histories histories;

    @Inject
    private OverrulingMarks overruling;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public ChangeAdminController() {}

    /** @param asked slug of the round whose changes are shown; the last one with any when there is none */
    @GET
    @RolesAllowed("editor")
    public Page list(@PathParam("id") long id, @QueryParam("round") @Nullable String asked) {
        var negotiation = known(id);
        var marked = histories.of(negotiation).standings().stream()
                .filter(s -> s.mark() != null)
                .toList();
        var last = marked.isEmpty() ? "" : marked.get(marked.size() - 1).round().slug();
        var round = asked == null || asked.isEmpty() ? last : asked;
        return page("history/admin-changes", negotiation)
                .with("rounds", marked.stream().map(Standing::round).distinct().toList())
                .with("chosen", round)
                .with("standings", of(round, marked));
    }

    private static List<Standing> of(String round, List<Standing> marked) {
        return marked.stream().filter(s -> s.round().slug().equals(round)).toList();
    }

    @GET
    @Path(CELL)
    @RolesAllowed("editor")
    public Page show(
            @PathParam("id") long id,
            @PathParam("round") String round,
            @PathParam("party") String party,
            @PathParam("topic") String topic) {
        var negotiation = known(id);
        var standing = known(negotiation, round, party, topic);
        return page(negotiation, standing, forms.opened(form(standing.overrule())));
    }

    @POST
    @Path(CELL)
    @RolesAllowed("editor")
    public Response overrule(
            @PathParam("id") long id,
            @PathParam("round") String round,
            @PathParam("party") String party,
            @PathParam("topic") String topic,
            Form typed) {
        var negotiation = known(id);
        var standing = known(negotiation, round, party, topic);
        var mark = typed.requiredChoice("mark", Mark.class);
        var reason = typed.requiredLocalized("reason", REASON);
        if (!typed.isRight()) return Answers.refused(page(negotiation, standing, typed));
        try {
            overruling.overrule(
                    editor.require(), negotiation, base(typed), new Overrule(round, party, topic, mark, reason));
            return Answers.done(address(negotiation) + "?round=" + round, "done.markOverruled");
        } catch (Overtaken e) {
            return overtaken(negotiation, standing, typed, e);
        }
    }

    @POST
    @Path(CELL + "/removal")
    @RolesAllowed("editor")
    public Response restore(
            @PathParam("id") long id,
            @PathParam("round") String round,
            @PathParam("party") String party,
            @PathParam("topic") String topic,
            Form typed) {
        var negotiation = known(id);
        var standing = known(negotiation, round, party, topic);
        try {
            overruling.restore(editor.require(), negotiation, base(typed), round, party, topic);
            return Answers.done(address(negotiation) + "?round=" + round, "done.markRestored");
        } catch (Overtaken e) {
            return overtaken(negotiation, standing, form(standing.overrule()), e);
        }
    }

    // Saving again is then done knowingly.
    private Response overtaken(Negotiation negotiation, Standing before, Form typed, Overtaken e) {
        var now = known(
                negotiation,
                before.round().slug(),
                before.party().slug(),
                before.topic().slug());
        var overrule = now.overrule();
        typed.with("base", (Object) (overrule == null ? 0 : overrule.edition()));
        return Answers.outdated(
                page(negotiation, now, typed).with("overtaken", true).with("by", e.by()));
    }

    private static Form form(@Nullable Overrule overrule) {
        var form = Form.empty().with("base", (Object) (overrule == null ? 0 : overrule.edition()));
        return overrule == null ? form : form.with("mark", overrule.mark()).with("reason", overrule.reason());
    }

    private static int base(Form typed) {
        return typed.id("base")
                .map(base -> (int) Math.min(base, Integer.MAX_VALUE))
                .orElse(0);
    }

    private Page page(Negotiation negotiation, Standing standing, Form form) {
        return page("history/admin-change", negotiation)
                .with("standing", standing)
                .with("form", form)
                .with("marks", Mark.values())
                .with(
                        "here",
                        String.join(
                                "/",
                                address(negotiation),
                                standing.round().slug(),
                                standing.party().slug(),
                                standing.topic().slug()));
    }

    private Page page(String template, Negotiation negotiation) {
        return editor.page(template).with("negotiation", negotiation).with("path", address(negotiation));
    }

    private static String address(Negotiation negotiation) {
        return "/admin/negotiations/" + requireNonNull(negotiation.id()) + "/changes";
    }

    private Negotiation known(long id) {
        return negotiations.withId(id).orElseThrow(NotFoundException::new);
    }

    private Standing known(Negotiation negotiation, String round, String party, String topic) {
        return histories.of(negotiation).standings().stream()
                .filter(s -> s.round().slug().equals(round)
                        && s.party().slug().equals(party)
                        && s.topic().slug().equals(topic))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
