package org.parley.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.domain.account.EditorSession;
import org.parley.domain.account.EditorSessions;
import org.parley.domain.account.EndingSessions;
import org.parley.web.editor.Cookies;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.Roles;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** Where an editor is signed in. */
@Path("/admin/account/sessions")
@RequestScoped
public class SessionController {

    @Inject
    private CurrentEditor current;

    @Inject
    private EditorSessions sessions;

    @Inject
    private EndingSessions ending;

    @SuppressWarnings("NullAway.Init")
    public SessionController() {}

    @GET
    @RolesAllowed(Roles.AUTHOR)
    public Page list() {
        return current.page("account/sessions")
                .with("sessions", sessions.of(current.require()))
                .with("here", current.session().map(EditorSession::tokenHash).orElse(""));
    }

    /** One of them. */
    @POST
    @Path("end")
    @RolesAllowed(Roles.AUTHOR)
    public Response end(Form form) {
        form.id("session").ifPresent(id -> ending.end(current.require(), id));
        return Answers.done("/admin/account/sessions", "done.session.ended");
    }

    /** All of them, this one too. */
    @POST
    @Path("end-all")
    @RolesAllowed(Roles.AUTHOR)
    public Response endAll() {
        ending.endAll(current.require());
        return Response.seeOther(URI.create("/admin/sign-in"))
                .cookie(Cookies.noSession())
                .build();
    }
}
