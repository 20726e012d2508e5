package org.parley.web.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.editorial.Saving;
import org.parley.domain.media.Media;
import org.parley.domain.media.Media.Choice;
import org.parley.domain.media.Medium;
import org.parley.domain.media.Photo;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** The photo of an article: chosen from the library, in words of the article's own; or only whose it was. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/photo")
@RequestScoped
public class PhotoAdminController {

    @Inject
    private CurrentEditor editor;

    @Inject
    private EditingArticle editing;

    @Inject
    private Media media;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public PhotoAdminController() {}

    /** @param chosen the picture that the form is to be filled with; the article's own when there is none */
    @GET
    @RolesAllowed("author")
    public Page show(
            @PathParam("id") long id,
            @QueryParam("medium") @Nullable Long chosen,
            @QueryParam("q") @DefaultValue("") String asked,
            @QueryParam("after") @Nullable String after) {
        var draft = draft(id);
        var medium = Optional.ofNullable(chosen).flatMap(media::byId);
        var form = PhotoForm.of(
                draft.article().photo(),
                medium.or(() -> ofLibrary(draft.article().photo())));
        if (medium.isPresent()) form = PhotoForm.of(medium.get());
        return page(
                draft,
                forms.opened(form.with(CaptionForm.BASE, (Object) draft.fingerprint(Concern.PHOTO))),
                asked,
                after);
    }

    @POST
    @RolesAllowed("author")
    public Response save(@PathParam("id") long id, Form form) {
        var draft = draft(id);
        var words = PhotoForm.read(form);
        if (words == null) return Answers.refused(page(draft, form, "", null));
        try {
            save(id, form, words);
            return Answers.done("/admin/articles/" + id + "/photo", "done.photoSaved");
        } catch (NoSuchElementException e) {
            form.refuse(PhotoForm.MEDIUM, "problem.picture.gone");
            return Answers.refused(page(draft, form, "", null));
        } catch (Outdated e) {
            return outdated(e.newest(), form);
        }
    }

    private void save(long id, Form form, PhotoForm.Words words) {
        var medium = form.id(PhotoForm.MEDIUM);
        editing.revise(
                editor.require(),
                id,
                Concern.PHOTO,
                form.value(CaptionForm.BASE),
                // Held until the article is saved, so that nobody removes it meanwhile.
                article ->
                        article.with(words.with(medium.map(m -> media.locked(m).orElseThrow()))),
                Saving.BY_HAND,
                "");
    }

    private Response outdated(Draft newest, Form typed) {
        typed.refuse(CaptionForm.CREDIT + ".uk", "problem.picture.outdated")
                .with(CaptionForm.BASE, (Object) newest.fingerprint(Concern.PHOTO));
        return Answers.outdated(
                page(newest, typed, "", null).with("by", newest.revision().editor()));
    }

    @POST
    @Path("removal")
    @RolesAllowed("author")
    public Response remove(@PathParam("id") long id, Form form) {
        draft(id);
        try {
            editing.revise(
                    editor.require(),
                    id,
                    Concern.PHOTO,
                    form.value(CaptionForm.BASE),
                    article -> article.with((Photo) null),
                    Saving.BY_HAND,
                    "");
            return Answers.done("/admin/articles/" + id + "/photo", "done.photoRemoved");
        } catch (Outdated e) {
            return outdated(
                    e.newest(),
                    PhotoForm.of(
                            e.newest().article().photo(),
                            ofLibrary(e.newest().article().photo())));
        }
    }

    private Optional<Medium> ofLibrary(@Nullable Photo photo) {
        return Optional.ofNullable(photo).flatMap(p -> p.hash().flatMap(media::byHash));
    }

    private Draft draft(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    private Page page(Draft draft, Form form, String asked, @Nullable String after) {
        var page = Shelf.of(media, asked, Choice.ALL, after)
                .shownOn(editor.page("media/admin-photo"))
                .with("draft", draft)
                .with("here", "/admin/articles/" + draft.manuscript().id() + "/photo")
                .with("form", form);
        var photo = draft.article().photo();
        if (photo != null) page = page.with("photo", photo);
        var medium = form.id(PhotoForm.MEDIUM).flatMap(media::byId);
        return medium.isPresent() ? page.with("medium", medium.get()) : page;
    }
}
