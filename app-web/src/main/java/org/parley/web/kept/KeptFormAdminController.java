package org.parley.web.kept;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Encoded;
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

    /** Keeps what a browser could not send while it was out of reach; then its page can show it, rows and all. */
    @POST
    @RolesAllowed("author")
    public Response keep(Form form) {
        var path = form.value("path");
        if (!KeptAddress.isPath(path)) throw new BadRequestException();
        try {
            var typed = Encoded.decode(form.value("form"));
            kept.keep(editor.require(), path, Encoded.encode(typed.values(), Set.of("csrf")));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
        return Response.noContent().build();
    }

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
