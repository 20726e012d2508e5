package org.parley.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.domain.account.SigningOut;
import org.parley.web.editor.Cookies;
import org.parley.web.editor.CurrentEditor;

/** The way out. */
@Path("/admin/sign-out")
@RequestScoped
public class SignOutController {

    @Inject
    private CurrentEditor current;

    @Inject
    private SigningOut signingOut;

    @SuppressWarnings("NullAway.Init")
    public SignOutController() {}

    @POST
    @PermitAll
    public Response signOut() {
        current.token().ifPresent(signingOut::signOut);
        return Response.seeOther(URI.create("/admin/sign-in"))
                .cookie(Cookies.noSession())
                .build();
    }
}
