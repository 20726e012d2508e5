package org.parley.web.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Objects;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.media.ChangingMedium;
import org.parley.domain.media.InUse;
import org.parley.domain.media.Licence;
import org.parley.domain.media.Media;
import org.parley.domain.media.Medium;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** One picture of the library: what is said of it, where it is shown, and its removal. */
@Path("/admin/media/{id: [1-9][0-9]{0,17}}")
@RequestScoped
public class MediumAdminController {

    @Inject
    private CurrentEditor editor;

    @Inject
    private Media media;

    @Inject
    private ChangingMedium changing;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public MediumAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        var medium = found(id);
        return page(medium, forms.opened(CaptionForm.of(medium)));
    }

    @POST
    @RolesAllowed("author")
    public Response change(@PathParam("id") long id, Form form) {
        var medium = found(id);
        if (!ChangingMedium.isOpenTo(editor.require(), medium)) throw new NotAllowed("Not their picture");
        var caption = CaptionForm.read(form);
        if (caption == null) return Answers.refused(page(medium, form));
        try {
            var base = form.number(CaptionForm.BASE, 0, Integer.MAX_VALUE);
            changing.say(editor.require(), id, Objects.requireNonNullElse(base, -1), caption);
            return Answers.done("/admin/media/" + id, "done.pictureChanged");
        } catch (ChangingMedium.Outdated e) {
            return outdated(found(id), form);
        }
    }

    // What the other one saved stands beside what was typed; saved again, the typed form counts.
    private Response outdated(Medium medium, Form typed) {
        typed.refuse(CaptionForm.ALTERNATIVE + ".uk", "problem.picture.outdated")
                .with(CaptionForm.BASE, (Object) medium.changes());
        return Answers.outdated(page(medium, typed).with("theirs", medium.caption()));
    }

    @GET
    @Path("removal")
    @RolesAllowed("editor")
    public Page askForRemoval(@PathParam("id") long id) {
        return removal(found(id));
    }

    @POST
    @Path("removal")
    @RolesAllowed("editor")
    public Response remove(@PathParam("id") long id) {
        try {
            changing.remove(editor.require(), id);
            return Answers.done("/admin/media", "done.pictureRemoved");
        } catch (InUse e) {
            return Response.ok(removal(found(id)).withStatus(Status.CONFLICT.getStatusCode()))
                    .build();
        }
    }

    private Page removal(Medium medium) {
        return editor.page("media/admin-removal").with("medium", medium).with("uses", media.uses(medium));
    }

    private Medium found(long id) {
        return media.byId(id).orElseThrow(NotFoundException::new);
    }

    private Page page(Medium medium, Form form) {
        var me = editor.require();
        return editor.page("media/admin-show")
                .with("form", form)
                .with("medium", medium)
                .with("licences", List.of(Licence.values()))
                .with("uses", media.uses(medium))
                .with("open", ChangingMedium.isOpenTo(me, medium))
                .with("removable", me.is(Role.EDITOR));
    }
}
