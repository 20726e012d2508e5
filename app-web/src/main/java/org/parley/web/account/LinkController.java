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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.parley.domain.account.FollowingLink;
import org.parley.domain.account.LinkGone;
import org.parley.domain.account.OneTimeLink.Kind;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** Where links lead that an administrator made: there, their owner chooses a password. Used or too old, they are gone. */
@Path("/admin/links")
@RequestScoped
public class LinkController {

    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";

    @Inject
    private FollowingLink following;

    @SuppressWarnings("NullAway.Init")
    public LinkController() {}

    @GET
    @Path("invitation")
    @PermitAll
    public Page invitation(@QueryParam(TOKEN) @DefaultValue("") String token) {
        return show(Kind.INVITATION, token);
    }

    @GET
    @Path("password")
    @PermitAll
    public Page password(@QueryParam(TOKEN) @DefaultValue("") String token) {
        return show(Kind.PASSWORD, token);
    }

    @POST
    @Path("invitation")
    @PermitAll
    public Response accept(Form form) {
        return choose(Kind.INVITATION, form);
    }

    @POST
    @Path("password")
    @PermitAll
    public Response replace(Form form) {
        return choose(Kind.PASSWORD, form);
    }

    private Page show(Kind kind, String token) {
        var editor = owner(kind, token);
        return page(kind, editor, Form.empty().with(TOKEN, (Object) token));
    }

    private Response choose(Kind kind, Form form) {
        var token = form.value(TOKEN);
        var editor = owner(kind, token);
        var password = PasswordStrength.read(form, PASSWORD, List.of(editor.email(), editor.name(), "parley"));
        if (!form.isRight()) return Answers.refused(page(kind, editor, form));
        try {
            following.choose(kind, new Token(token), password);
            return Answers.done("/admin/sign-in", "done.password.chosen");
        } catch (LinkGone e) {
            throw new NotFoundException(e);
        }
    }

    private Editor owner(Kind kind, String token) {
        return following.owner(kind, new Token(token)).orElseThrow(NotFoundException::new);
    }

    private static Page page(Kind kind, Editor editor, Form form) {
        var isInvitation = kind == Kind.INVITATION;
        return new Page(
                "account/link",
                editor.language(),
                null,
                200,
                Map.of("form", form, "editor", editor, "invitation", isInvitation));
    }
}
