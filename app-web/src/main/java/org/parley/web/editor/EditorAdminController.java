package org.parley.web.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.parley.domain.account.Colleague;
import org.parley.domain.account.ManagingEditors;
import org.parley.domain.account.NewLink;
import org.parley.domain.editor.Editors;
import org.parley.domain.editor.LastAdministrator;
import org.parley.domain.editor.Role;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The people who make the record, for administrators. A link is shown by the answer that makes it, and never again. */
@Path("/admin/editors")
@RequestScoped
public class EditorAdminController {

    private static final String ADDRESS = "/admin/editors";
    private static final String ID = "{id: [0-9]{1,18}}";
    private static final String ROLE = "role";

    @Inject
    private CurrentEditor current;

    @Inject
    private Editors editors;

    @Inject
    private ManagingEditors managing;

    @SuppressWarnings("NullAway.Init")
    public EditorAdminController() {}

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page list() {
        return current.page("editor/list").with("colleagues", managing.colleagues(current.require()));
    }

    @GET
    @Path("new")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page begin() {
        return newPage(Form.empty().with(ROLE, (Object) Role.AUTHOR.name()).with("language", (Object)
                current.require().language().name()));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response invite(Form form) {
        var email = AccountForm.email(form);
        var name = AccountForm.name(form);
        var role = form.requiredChoice(ROLE, Role.class);
        var language = form.requiredChoice("language", Language.class);
        if (form.isRight() && editors.byEmail(email).isPresent())
            form.refuse(AccountForm.EMAIL, "problem.account.known");
        if (!form.isRight()) return Answers.refused(newPage(form));
        return shown(managing.invite(current.require(), email, name, role, language));
    }

    @GET
    @Path(ID)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page show(@PathParam("id") long id) {
        return page(id, filled(id));
    }

    @POST
    @Path(ID)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response save(@PathParam("id") long id, Form form) {
        colleague(id);
        var name = AccountForm.name(form);
        var role = form.requiredChoice(ROLE, Role.class);
        if (!form.isRight()) return Answers.refused(page(id, form));
        try {
            managing.change(current.require(), id, name, role);
            return Answers.done(ADDRESS, "done.editor.saved");
        } catch (LastAdministrator e) {
            return Answers.refused(page(id, form.refuse(ROLE, "problem.editor.last")));
        }
    }

    @POST
    @Path(ID + "/disabling")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response disable(@PathParam("id") long id) {
        colleague(id);
        try {
            managing.disable(current.require(), id);
            return Answers.done(ADDRESS, "done.editor.disabled");
        } catch (LastAdministrator e) {
            return Answers.refused(page(id, filled(id).refuse(ROLE, "problem.editor.last")));
        }
    }

    @POST
    @Path(ID + "/enabling")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response enable(@PathParam("id") long id) {
        colleague(id);
        managing.enable(current.require(), id);
        return Answers.done(ADDRESS + "/" + id, "done.editor.enabled");
    }

    @POST
    @Path(ID + "/link")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response makeLink(@PathParam("id") long id) {
        if (colleague(id).editor().isDisabled()) throw new NotFoundException();
        return shown(managing.makeLink(current.require(), id));
    }

    @POST
    @Path(ID + "/second-factor-removal")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response removeSecondFactor(@PathParam("id") long id) {
        colleague(id);
        managing.removeSecondFactor(current.require(), id);
        return Answers.done(ADDRESS + "/" + id, "done.editor.secondFactor");
    }

    private Colleague colleague(long id) {
        return managing.colleagues(current.require()).stream()
                .filter(c -> Objects.equals(c.editor().id(), id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Form filled(long id) {
        var editor = colleague(id).editor();
        return Form.empty().with(AccountForm.NAME, (Object) editor.name()).with(ROLE, (Object)
                editor.role().name());
    }

    private Response shown(NewLink link) {
        var kind = link.kind().name().toLowerCase(Locale.ROOT);
        var address = Setting.PUBLIC_URL.value() + "/admin/links/" + kind + "?token="
                + link.token().text();
        return Response.ok(current.page("editor/link").with("address", address).with("link", link))
                .build();
    }

    private Page newPage(Form form) {
        return current.page("editor/new").with("form", form).with("roles", Role.values());
    }

    private Page page(long id, Form form) {
        return current.page("editor/edit")
                .with("form", form)
                .with("colleague", colleague(id))
                .with("roles", Role.values());
    }
}
