package org.parley.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.parley.domain.account.ChangingProfile;
import org.parley.domain.account.SecondFactor;
import org.parley.domain.account.SecondFactors;
import org.parley.domain.text.Language;
import org.parley.web.editor.AccountForm;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.Roles;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** An editor's own account. */
@Path("/admin/account")
@RequestScoped
public class AccountController {

    private static final String LANGUAGE = "language";

    @Inject
    private CurrentEditor current;

    @Inject
    private Forms forms;

    @Inject
    private ChangingProfile changing;

    @Inject
    private SecondFactors factors;

    @SuppressWarnings("NullAway.Init")
    public AccountController() {}

    @GET
    @RolesAllowed(Roles.AUTHOR)
    public Page show() {
        var me = current.require();
        return page(forms.opened(
                Form.empty().with(AccountForm.NAME, (Object) me.name()).with(LANGUAGE, (Object)
                        me.language().name())));
    }

    @POST
    @RolesAllowed(Roles.AUTHOR)
    public Response save(Form form) {
        var name = AccountForm.name(form);
        var language = form.requiredChoice(LANGUAGE, Language.class);
        if (!form.isRight()) return Answers.refused(page(form));
        changing.change(current.require(), name, language);
        return Answers.done("/admin/account", "done.account.saved");
    }

    private Page page(Form form) {
        var me = current.require();
        return current.page("account/show")
                .with("form", form)
                .with("secondFactor", factors.of(me).filter(SecondFactor::isOn).isPresent());
    }
}
