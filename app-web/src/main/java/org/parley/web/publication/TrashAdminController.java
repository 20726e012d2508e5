package org.parley.web.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.publication.TrashingArticle;
import org.parley.domain.publication.Unfitting;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** Puts an article away and takes it back or, slowly and by its name only, deletes it. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/trash")
@RequestScoped
public class TrashAdminController {

    private static final String TRASH = "/admin/articles/trash";

    @Inject
    private TrashingArticle trashing;

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private PublicationPage page;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public TrashAdminController() {}

    @POST
    @RolesAllowed("author")
    public Response trash(@PathParam("id") long id) {
        page.require(id);
        try {
            trashing.trash(editor.require(), id);
            return Answers.done(TRASH, "done.trashed");
        } catch (Unfitting published) {
            var form = Form.empty().refuse("publication", "problem.trash.public");
            return Answers.outdated(page.of(id, form));
        }
    }

    @POST
    @Path("restoration")
    @RolesAllowed("author")
    public Response restore(@PathParam("id") long id) {
        page.require(id);
        trashing.restore(editor.require(), id);
        return Answers.done("/admin/articles/" + id, "done.restoredFromTrash");
    }

    /** The page that asks for the name before anything is deleted. */
    @GET
    @Path("deletion")
    @RolesAllowed("administrator")
    public Page askForName(@PathParam("id") long id) {
        return deletion(inTrash(id), Form.empty());
    }

    @POST
    @Path("deletion")
    @RolesAllowed("administrator")
    public Response delete(@PathParam("id") long id, Form form) {
        var manuscript = inTrash(id);
        try {
            if (trashing.delete(editor.require(), id, form.value("name"))) return Answers.done(TRASH, "done.deleted");
            return Answers.refused(deletion(manuscript, form.refuse("name", "problem.deletionName")));
        } catch (Unfitting published) {
            return Answers.outdated(deletion(manuscript, form.refuse("name", "problem.deletion")));
        }
    }

    private Manuscript inTrash(long id) {
        return manuscripts.byId(id).filter(m -> m.trashedAt() != null).orElseThrow(NotFoundException::new);
    }

    private Page deletion(Manuscript manuscript, Form form) {
        return editor.page("publication/admin-deletion")
                .with("manuscript", manuscript)
                .with("title", TrashingArticle.name(manuscript))
                .with("form", form);
    }
}
