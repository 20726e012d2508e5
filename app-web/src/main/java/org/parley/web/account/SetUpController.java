package org.parley.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.parley.domain.account.LinkGone;
import org.parley.domain.account.SettingUp;
import org.parley.domain.account.Token;
import org.parley.web.editor.AccountForm;
import org.parley.web.editor.Cookies;
import org.parley.web.error.Languages;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The first run: makes the first administrator. For everybody who has no token of the log, it is not there. */
@Path("/admin/set-up")
@RequestScoped
public class SetUpController {

    private static final String TOKEN = "token";

    @Inject
    private SettingUp settingUp;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public SetUpController() {}

    @GET
    @PermitAll
    public Page show(@QueryParam(TOKEN) @DefaultValue("") String token) {
        if (!settingUp.isOpenTo(new Token(token))) throw new NotFoundException();
        return page(Form.empty().with(TOKEN, (Object) token));
    }

    @POST
    @PermitAll
    public Response setUp(Form form) {
        var token = new Token(form.value(TOKEN));
        if (!settingUp.isOpenTo(token)) throw new NotFoundException();
        var email = AccountForm.email(form);
        var name = AccountForm.name(form);
        var password = PasswordStrength.read(form, "password", AccountForm.known(form));
        if (!form.isRight()) return Answers.refused(page(form));
        try {
            var signedIn = settingUp.setUp(token, email, name, password, Languages.preferred(headers));
            return Response.seeOther(URI.create("/admin"))
                    .cookie(Cookies.session(signedIn.token()))
                    .build();
        } catch (LinkGone e) {
            throw new NotFoundException(e);
        }
    }

    private Page page(Form form) {
        return new Page("account/set-up", Languages.preferred(headers), null, 200, Map.of("form", form));
    }
}
