package org.parley.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.parley.domain.account.SignedIn;
import org.parley.domain.account.SigningIn;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.Cookies;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.LocalPath;
import org.parley.web.editor.SignInPage;
import org.parley.web.error.Languages;
import org.parley.web.form.KeptAddress;

/** The way in. */
@Path("/admin/sign-in")
@RequestScoped
public class SignInController {

    @Inject
    private CurrentEditor current;

    @Inject
    private SigningIn signingIn;

    @Inject
    private KeptForms keptForms;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public SignInController() {}

    @GET
    @PermitAll
    public Response show(@QueryParam("then") @DefaultValue("") String then) {
        if (current.find().isPresent()) return goOn(then).build();
        return Response.ok(SignInPage.of(Languages.preferred(headers), Status.OK, then, "", ""))
                .build();
    }

    @POST
    @PermitAll
    public Response signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("then") @DefaultValue("") String then,
            @FormParam("form") @DefaultValue("") String form) {
        var result = signingIn.signIn(email, password);
        if (result.isPresent()) return goOn(result.get(), then, form);
        return Response.status(Status.UNAUTHORIZED)
                .entity(SignInPage.of(
                                Languages.preferred(headers), Status.UNAUTHORIZED, then, form, "problem.signIn.wrong")
                        .with("email", email))
                .build();
    }

    private Response goOn(SignedIn signedIn, String then, String form) {
        return goOn(form.isEmpty() ? then : kept(signedIn, then, form))
                .cookie(Cookies.session(signedIn.token()))
                .build();
    }

    // Back to the page on which it was typed, with all of it in place.
    private String kept(SignedIn signedIn, String then, String form) {
        return LocalPath.of(then)
                .map(address -> KeptAddress.of(address.split("\\?", 2)[0], form))
                .map(page -> {
                    keptForms.keep(signedIn.editor(), page, form);
                    return KeptAddress.showing(page);
                })
                .orElse(then);
    }

    private static Response.ResponseBuilder goOn(String then) {
        return Response.seeOther(URI.create(LocalPath.of(then).orElse("/admin")));
    }
}
