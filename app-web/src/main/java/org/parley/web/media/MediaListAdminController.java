package org.parley.web.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Media;
import org.parley.domain.media.Media.Choice;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The library of pictures. */
@Path("/admin/media")
@RequestScoped
public class MediaListAdminController {

    @Inject
    private CurrentEditor editor;

    @Inject
    private Media media;

    @SuppressWarnings("NullAway.Init")
    public MediaListAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(
            @QueryParam("q") @DefaultValue("") String asked,
            @QueryParam("choice") @DefaultValue("") String choice,
            @QueryParam("after") @Nullable String after) {
        var form = Form.empty().with("q", (Object) asked).with("choice", (Object) choice);
        var chosen = form.choice("choice", Choice.class).orElse(Choice.ALL);
        var shelf = Shelf.of(media, asked, chosen, after);
        return shelf.shownOn(editor.page("media/admin-list"))
                .with("form", Form.of(form.values()))
                .with("choices", List.of(Choice.values()))
                .with("used", media.used(shelf.media()));
    }
}
