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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import org.parley.domain.account.SignIn;
import org.parley.domain.account.SignedIn;
import org.parley.domain.account.SigningIn;
import org.parley.domain.account.SigningOut;
import org.parley.domain.account.Token;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.Cookies;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.LocalPath;
import org.parley.web.editor.SignInPage;
import org.parley.web.error.Languages;
import org.parley.web.form.Answers;
import org.parley.web.form.Encoded;
import org.parley.web.form.Form;
import org.parley.web.form.KeptAddress;
import org.parley.web.view.Page;

/** The way in. */
@Path("/admin/sign-in")
@RequestScoped
public class SignInController {

    private static final String STEP = "step";
    private static final String CODE = "one-time-password";

    @Inject
    private CurrentEditor current;

    @Inject
    private SigningIn signingIn;

    @Inject
    private SigningOut signingOut;

    @Inject
    private KeptForms keptForms;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public SignInController() {}

    @GET
    @PermitAll
    public Response show(@QueryParam(SignInPage.THEN) @DefaultValue("") String then) {
        if (current.find().isPresent()) return goOn(then).build();
        return Response.ok(page(Form.empty().with(SignInPage.THEN, (Object) then)))
                .build();
    }

    @POST
    @PermitAll
    public Response signIn(Form form) {
        var result = signingIn.signIn(form.value("email"), form.value("password"));
        if (result instanceof SignIn.Done done) return goOn(done.signedIn(), form);
        if (result instanceof SignIn.CodeNeeded needed)
            return Response.ok(codePage(form.with(STEP, (Object) needed.step().text())))
                    .build();
        return refused(result, form.refuse("email", problem(result), minutes(result)), page(form));
    }

    /** The second step, for those who have a second factor. */
    @POST
    @Path("code")
    @PermitAll
    public Response finish(Form form) {
        var result = signingIn.finish(new Token(form.value(STEP)), form.value(CODE));
        if (result instanceof SignIn.Done done) return goOn(done.signedIn(), form);
        if (result instanceof SignIn.Expired) return refused(result, form.refuse("email", problem(result)), page(form));
        var key = result instanceof SignIn.Wrong ? "problem.signIn.code" : problem(result);
        return refused(result, form.refuse(CODE, key, minutes(result)), codePage(form));
    }

    private static String problem(SignIn result) {
        if (result instanceof SignIn.Throttled) return "problem.signIn.throttled";
        return result instanceof SignIn.Expired ? "problem.signIn.expired" : "problem.signIn.wrong";
    }

    private static long minutes(SignIn result) {
        return pause(result).plusSeconds(59).toMinutes();
    }

    private static Duration pause(SignIn result) {
        return result instanceof SignIn.Throttled throttled ? throttled.pause() : Duration.ZERO;
    }

    private static Response refused(SignIn result, Form form, Page page) {
        if (!(result instanceof SignIn.Throttled)) return Answers.refused(page.with("form", form));
        var status = Status.TOO_MANY_REQUESTS.getStatusCode();
        return Response.status(status)
                .header(HttpHeaders.RETRY_AFTER, pause(result).toSeconds() + 1)
                .entity(page.with("form", form).withStatus(status))
                .build();
    }

    private Page page(Form form) {
        return SignInPage.of(Languages.preferred(headers), form);
    }

    private Page codePage(Form form) {
        return SignInPage.forCode(Languages.preferred(headers), form);
    }

    private Response goOn(SignedIn signedIn, Form form) {
        // Whose session this browser had before does not matter any more.
        current.token().ifPresent(signingOut::signOut);
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
                .filter(KeptAddress::isPath)
                .map(page -> {
                    var readable = Encoded.readable(form);
                    readable.ifPresent(typed -> keptForms.keep(signedIn.editor(), page, typed));
                    return readable.isPresent() ? KeptAddress.showing(page) : page;
                })
                .orElse(then);
    }

    private static Response.ResponseBuilder goOn(String then) {
        return Response.seeOther(URI.create(LocalPath.of(then).orElse("/admin")));
    }
}
