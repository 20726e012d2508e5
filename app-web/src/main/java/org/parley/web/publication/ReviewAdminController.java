package org.parley.web.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.parley.domain.publication.ReviewingArticle;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;

/** A second pair of eyes: asked for by those who write, given by editors. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/publication/review")
@RequestScoped
public class ReviewAdminController {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    private ReviewingArticle reviewing;

    @Inject
    private PublicationPage page;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public ReviewAdminController() {}

    @POST
    @RolesAllowed("author")
    public Response ask(@PathParam("id") long id) {
        return page.answer(id, Form.empty(), "done.reviewAsked", () -> reviewing.ask(editor.require(), id));
    }

    /** Back to those who write, with a note. */
    @POST
    @Path("end")
    @RolesAllowed("editor")
    public Response end(@PathParam("id") long id, Form form) {
        page.require(id);
        var note = Objects.requireNonNullElse(form.text("reviewNote", LONGEST_NOTE), "");
        if (!form.isRight()) return Answers.refused(page.of(id, form));
        return page.answer(id, form, "done.reviewEnded", () -> reviewing.end(editor.require(), id, note));
    }
}
