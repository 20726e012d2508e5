package org.parley.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.parley.domain.account.ManagingSecondFactor;
import org.parley.domain.account.SecondFactor;
import org.parley.domain.account.SecondFactors;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.Roles;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** An editor's own second factor. Recovery codes are shown by the answer that makes them, and never again. */
@Path("/admin/account/second-factor")
@RequestScoped
public class SecondFactorController {

    private static final String ADDRESS = "/admin/account/second-factor";
    private static final String CODE = "one-time-password";
    private static final String PASSWORD = "password";

    @Inject
    private CurrentEditor current;

    @Inject
    private SecondFactors factors;

    @Inject
    private ManagingSecondFactor managing;

    @SuppressWarnings("NullAway.Init")
    public SecondFactorController() {}

    @GET
    @RolesAllowed(Roles.AUTHOR)
    public Page show() {
        return page(Form.empty());
    }

    /** Makes the secret that the app is to know. */
    @POST
    @RolesAllowed(Roles.AUTHOR)
    public Response begin() {
        managing.begin(current.require());
        return Answers.see(ADDRESS);
    }

    @POST
    @Path("confirmation")
    @RolesAllowed(Roles.AUTHOR)
    public Response turnOn(Form form) {
        return managing.turnOn(current.require(), form.value(CODE))
                .map(this::shown)
                .orElseGet(() -> Answers.refused(page(form.refuse(CODE, "problem.signIn.code"))));
    }

    @POST
    @Path("recovery-codes")
    @RolesAllowed(Roles.AUTHOR)
    public Response replaceCodes(Form form) {
        return managing.replaceRecoveryCodes(current.require(), form.value(PASSWORD))
                .map(this::shown)
                .orElseGet(() -> Answers.refused(page(form.refuse(PASSWORD, "problem.password.current"))));
    }

    @POST
    @Path("removal")
    @RolesAllowed(Roles.AUTHOR)
    public Response turnOff(Form form) {
        if (managing.turnOff(current.require(), form.value(PASSWORD)))
            return Answers.done("/admin/account", "done.secondFactor.off");
        return Answers.refused(page(form.refuse(PASSWORD, "problem.password.current")));
    }

    private Response shown(List<String> codes) {
        return Response.ok(current.page("account/recovery-codes").with("codes", codes))
                .build();
    }

    private Page page(Form form) {
        var me = current.require();
        var page = current.page("account/second-factor").with("form", form);
        var factor = factors.of(me);
        if (factor.filter(SecondFactor::isOn).isPresent()) return page.with("codesLeft", factors.recoveryCodesLeft(me));
        return factor.map(begun -> page.with("key", AppKey.of(me, begun))).orElse(page);
    }
}
