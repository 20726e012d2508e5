package org.parley.web.kept;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.KeptAddress;

/** Lets an editor discard what they typed and did not save. */
@Path("/admin/kept-forms")
@RequestScoped
public class KeptFormAdminController {

    @Inject
    private CurrentEditor editor;

    @Inject
    private KeptForms kept;

    @SuppressWarnings("NullAway.Init")
    public KeptFormAdminController() {}

    /** Back to the page where it was typed. */
    @POST
    @Path("removal")
    @RolesAllowed("author")
    public Response drop(Form form) {
        var path = form.value("path");
        if (!KeptAddress.isPath(path)) throw new BadRequestException();
        kept.drop(editor.require(), path);
        return Answers.done(path, "done.keptFormDropped");
    }
}
