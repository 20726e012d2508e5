package org.parley.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.view.Page;

/** The first page after signing in: what to do next. */
@Path("/admin")
@RequestScoped
public class DeskController {

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public DeskController() {}

    @GET
    @RolesAllowed("author")
    public Page show() {
        return editor.page("desk/show");
    }
}
