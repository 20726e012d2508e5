package org.parley.web.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;
import org.parley.domain.editorial.NotReadyToPublish;
import org.parley.domain.publication.NoSuchMoment;
import org.parley.domain.publication.PlanningPublication;
import org.parley.domain.publication.ReleasingArticle;
import org.parley.domain.publication.Unfitting;
import org.parley.domain.publication.WithdrawingArticle;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** The page on which an article becomes public: at once, by the clock, or not any more. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/publication")
@RequestScoped
public class PublicationAdminController {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private ReleasingArticle releasing;

    @Inject
    private PlanningPublication planning;

    @Inject
    private WithdrawingArticle withdrawing;

    @Inject
    private PublicationPage page;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public PublicationAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        return page.of(id, forms.opened(Form.empty()));
    }

    /** At once or, by the other button, by the clock. */
    @POST
    @RolesAllowed("editor")
    public Response publish(@PathParam("id") long id, Form form) {
        return form.has("do", "plan") ? plan(id, form) : publishNow(id, form);
    }

    @POST
    @Path("cancellation")
    @RolesAllowed("editor")
    public Response cancel(@PathParam("id") long id) {
        page.require(id);
        return page.answer(id, Form.empty(), "done.publicationCancelled", () -> planning.cancel(editor.require(), id));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed("editor")
    public Response withdraw(@PathParam("id") long id, Form form) {
        page.require(id);
        var reason = form.requiredLocalized("reason", LONGEST_REASON);
        if (!form.isRight()) return Answers.refused(page.of(id, form));
        return page.answer(id, form, "done.withdrawn", () -> withdrawing.withdraw(editor.require(), id, reason));
    }

    private Response publishNow(long id, Form form) {
        var typed = new PublicationForm(form);
        var change = typed.change(page.last(id));
        var note = typed.note(change);
        if (!form.isRight()) return Answers.refused(page.of(id, form));
        return notReady(
                id,
                form,
                () -> page.answer(
                        id,
                        form,
                        "done.published",
                        () -> releasing.publish(editor.require(), id, typed.seen(), change, note)));
    }

    private Response plan(long id, Form form) {
        var typed = new PublicationForm(form);
        var change = typed.change(page.last(id));
        var note = typed.note(change);
        var time = typed.time(clock);
        if (!form.isRight() || time == null) return Answers.refused(page.of(id, form));
        try {
            return notReady(
                    id,
                    form,
                    () -> page.answer(
                            id,
                            form,
                            "done.publicationPlanned",
                            () -> planning.plan(
                                    editor.require(), id, typed.seen(), time, typed.occurrence(), change, note)));
        } catch (NoSuchMoment refusal) {
            typed.refuse(refusal);
            return Answers.refused(page.of(id, form));
        }
    }

    private Response notReady(long id, Form form, Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (NotReadyToPublish refusal) {
            form.refuse("lacking", "problem.notReady", refusal.issues().size());
            return Answers.refused(page.of(id, form));
        } catch (Unfitting outdated) {
            form.refuse("publication", "problem.unfitting");
            return Answers.outdated(page.of(id, form));
        }
    }
}
