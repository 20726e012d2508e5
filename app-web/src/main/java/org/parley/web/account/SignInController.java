package org.parley.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.domain.account.SignedIn;
import org.parley.domain.account.SigningIn;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.Cookies;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.LocalPath;
import org.parley.web.editor.SignInPage;
import org.parley.web.error.Languages;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.KeptAddress;
import org.parley.web.view.Page;

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
        return Response.ok(page(Form.empty().with(SignInPage.THEN, (Object) then)))
                .build();
    }

    @POST
    @PermitAll
    public Response signIn(Form form) {
        var result = signingIn.signIn(form.value("email"), form.value("password"));
        if (result.isPresent()) return goOn(result.get(), form);
        form.refuse("email", "problem.signIn.wrong");
        return Answers.refused(page(form));
    }

    private Page page(Form form) {
        return SignInPage.of(Languages.preferred(headers), form);
    }

    private Response goOn(SignedIn signedIn, Form form) {
        var then = form.value(SignInPage.THEN);
        var kept = form.value(SignInPage.KEPT);
        return goOn(kept.isEmpty() ? then : keep(signedIn, then, kept))
                .cookie(Cookies.session(signedIn.token()))
                .build();
    }

    // Back to the page on which it was typed, with all of it in place.
    private String keep(SignedIn signedIn, String then, String form) {
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
