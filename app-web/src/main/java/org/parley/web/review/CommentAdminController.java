package org.parley.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.parley.domain.review.CommentingDraft;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** What was noted on a draft, and what is made of it. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/comments")
@RequestScoped
public class CommentAdminController {

    private static final String COMMENT = "{comment: [1-9][0-9]{0,17}}";

    @Inject
    private CommentingDraft commenting;

    @Inject
    private ReviewPage page;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public CommentAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(@PathParam("id") long id) {
        return page.of(id, forms.opened(Form.empty()));
    }

    @POST
    @RolesAllowed("author")
    public Response comment(@PathParam("id") long id, Form form) {
        var draft = page.require(id);
        var typed = new CommentForm(form);
        var place = typed.place(draft.article());
        var text = typed.text();
        if (!form.isRight()) return Answers.refused(page.of(id, form));
        commenting.comment(editor.require(), id, place, text);
        return Answers.done(ReviewPage.address(id), "done.commented");
    }

    @POST
    @Path(COMMENT + "/resolution")
    @RolesAllowed("author")
    public Response resolve(@PathParam("id") long id, @PathParam("comment") long comment) {
        page.require(id);
        commenting.resolve(editor.require(), id, comment);
        return Answers.done(ReviewPage.address(id), "done.commentResolved");
    }

    @POST
    @Path(COMMENT + "/reopening")
    @RolesAllowed("author")
    public Response reopen(@PathParam("id") long id, @PathParam("comment") long comment) {
        page.require(id);
        commenting.reopen(editor.require(), id, comment);
        return Answers.done(ReviewPage.address(id), "done.commentReopened");
    }
}
