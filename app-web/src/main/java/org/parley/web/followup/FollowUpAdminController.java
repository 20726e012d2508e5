package org.parley.web.followup;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.followup.RecordingStatus;
import org.parley.domain.followup.Status;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.party.Parties;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.negotiation.OfferedNegotiations;
import org.parley.web.position.Choices;
import org.parley.web.view.Page;

/** The ledger of published follow-ups at the desk, and what became of each. For readers: {@link FollowUpController}. */
@Path("/admin/follow-ups")
@RequestScoped
public class FollowUpAdminController {

    private static final String ID = "{id: [1-9][0-9]{0,17}}";
    private static final int ON_A_PAGE = 50;

    @Inject
    private FollowUps followUps;

    @Inject
    private RecordingStatus recording;

    @Inject
    private Articles articles;

    @Inject
    private OfferedNegotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public FollowUpAdminController() {}

    @GET
    @RolesAllowed("editor")
    public Page list(@Context UriInfo uri) {
        var language = editor.require().language();
        var form = Form.of(Map.copyOf(uri.getQueryParameters()));
        var asked = new FollowUpQuery(form, LocalDate.now(clock));
        var found = followUps.matching(asked.search(), asked.after(), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return page("followup/admin-list")
                .with("form", form)
                .with("found", articles.reporting(shown))
                .with("next", found.size() > ON_A_PAGE ? asked.from(shown.get(ON_A_PAGE - 1)) : "")
                .with("asked", asked)
                .with("statuses", Status.values())
                .with("parties", Choices.parties(parties.all(), language))
                .with(
                        "negotiations",
                        Choices.of(
                                negotiations.and(form.value("negotiation")),
                                Negotiation::slug,
                                n -> n.name().in(language).words()));
    }

    @GET
    @Path(ID)
    @RolesAllowed("editor")
    public Page show(@PathParam("id") long id) {
        var form = Form.empty().with("since", LocalDate.now(clock));
        return page(known(id), forms.opened(form));
    }

    @POST
    @Path(ID + "/status-entries")
    @RolesAllowed("editor")
    public Response record(@PathParam("id") long id, Form form) {
        var followUp = known(id);
        var entry = new StatusEntryForm(form).read(since -> recording.isPossible(followUp, since));
        if (!form.isRight()) return Answers.refused(page(followUp, form));
        recording.record(editor.require(), id, entry);
        return Answers.done("/admin/follow-ups/" + id, "done.statusRecorded");
    }

    private FollowUp known(long id) {
        return followUps.byId(id).orElseThrow(NotFoundException::new);
    }

    private Page page(FollowUp followUp, Form form) {
        return page("followup/admin-show")
                .with("followUp", followUp)
                .with("article", articles.reporting(followUp).orElseThrow(NotFoundException::new))
                .with("form", form)
                .with("here", "/admin/follow-ups/" + requireNonNull(followUp.id()))
                .with("statuses", StatusEntryForm.RECORDED);
    }

    private Page page(String template) {
        return new Page(template, editor.require().language(), null, 200, Map.of());
    }
}
