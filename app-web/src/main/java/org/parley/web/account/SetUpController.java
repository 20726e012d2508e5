package org.parley.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import org.parley.domain.account.LinkGone;
import org.parley.domain.account.SettingUp;
import org.parley.domain.account.Token;
import org.parley.web.editor.Cookies;
import org.parley.web.error.Languages;
import org.parley.web.view.Page;

/** The first run: makes the first administrator. For everybody who has no token of the log, it is not there. */
@Path("/admin/set-up")
@RequestScoped
public class SetUpController {

    @Inject
    private SettingUp settingUp;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public SetUpController() {}

    @GET
    @PermitAll
    public Page show(@QueryParam("token") @DefaultValue("") String token) {
        if (!settingUp.isOpenTo(new Token(token))) throw new NotFoundException();
        return page(Status.OK, Map.of("token", token, "email", "", "name", "", "problem", ""));
    }

    @POST
    @PermitAll
    public Response setUp(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password) {
        var language = Languages.preferred(headers);
        if (!settingUp.isOpenTo(new Token(token))) throw new NotFoundException();
        var problem = Accounts.problem(email, name, password);
        if (!problem.isEmpty())
            return Response.status(422)
                    .entity(page(
                            Status.BAD_REQUEST,
                            Map.of("token", token, "email", email, "name", name, "problem", problem)))
                    .build();
        try {
            var signedIn = settingUp.setUp(new Token(token), email, name, password, language);
            return Response.seeOther(URI.create("/admin"))
                    .cookie(Cookies.session(signedIn.token()))
                    .build();
        } catch (LinkGone e) {
            throw new NotFoundException(e);
        }
    }

    private Page page(Status status, Map<String, Object> model) {
        return new Page("account/set-up", Languages.preferred(headers), null, status.getStatusCode(), model);
    }
}
