package org.parley.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.parley.domain.account.ChangingPassword;
import org.parley.web.editor.Cookies;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.Roles;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** Another password for somebody who knows the one they have. */
@Path("/admin/account/password")
@RequestScoped
public class PasswordController {

    private static final String CURRENT = "current-password";
    private static final String FRESH = "new-password";

    @Inject
    private CurrentEditor current;

    @Inject
    private ChangingPassword changing;

    @SuppressWarnings("NullAway.Init")
    public PasswordController() {}

    @GET
    @RolesAllowed(Roles.AUTHOR)
    public Page show() {
        return page(Form.empty());
    }

    @POST
    @RolesAllowed(Roles.AUTHOR)
    public Response change(Form form) {
        var me = current.require();
        var fresh = PasswordStrength.read(form, FRESH, List.of(me.email(), me.name(), "parley"));
        if (!form.isRight()) return Answers.refused(page(form));
        var signedIn = changing.change(me, form.value(CURRENT), fresh);
        if (signedIn.isEmpty()) return Answers.refused(page(form.refuse(CURRENT, "problem.password.current")));
        var done = Answers.done("/admin/account", "done.password.changed");
        return Response.fromResponse(done)
                .cookie(Cookies.session(signedIn.get().token()))
                .build();
    }

    private Page page(Form form) {
        return current.page("account/password").with("form", form);
    }
}
