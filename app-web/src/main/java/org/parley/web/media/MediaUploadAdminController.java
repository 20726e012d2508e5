package org.parley.web.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.AddingMedium;
import org.parley.domain.media.AddingMedium.Added;
import org.parley.domain.media.Caption;
import org.parley.domain.media.Licence;
import org.parley.domain.media.Media;
import org.parley.domain.picture.Darkroom;
import org.parley.domain.picture.Developed;
import org.parley.domain.picture.Refused;
import org.parley.domain.picture.Refused.Reason;
import org.parley.domain.setting.Setting;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.FormReader;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** Takes pictures into the library. From the page of an article, it leads back there. */
@Path("/admin/media/new")
@RequestScoped
public class MediaUploadAdminController {

    private static final String ARTICLE = "article";

    @Inject
    private CurrentEditor editor;

    @Inject
    private AddingMedium adding;

    @Inject
    private Media media;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public MediaUploadAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@QueryParam(ARTICLE) @Nullable Long article) {
        return page(forms.opened(CaptionForm.empty().with(ARTICLE, (Object) article)));
    }

    @POST
    @RolesAllowed("author")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(InputStream body) throws IOException {
        try (var upload = Upload.read(body, headers.getMediaType())) {
            request.setAttribute(FormReader.TYPED, upload.form());
            return add(upload);
        } catch (Refused e) {
            return Answers.refused(page(Refusals.tell(CaptionForm.empty(), e.reason())));
        }
    }

    private Response add(Upload upload) throws IOException {
        var form = upload.form();
        if (upload.isTooLarge()) return tooLarge(form);
        var caption = CaptionForm.read(form);
        if (!upload.hasFile()) form.refuse(Refusals.FILE, "problem.picture.choose");
        if (caption == null || !form.isRight()) return Answers.refused(page(askAgain(form)));
        try {
            return added(form, add(Darkroom.develop(upload.file()), upload.fileName(), caption));
        } catch (Refused e) {
            return Answers.refused(page(Refusals.tell(form, e.reason())));
        }
    }

    // The same file twice at once: the one that came second finds what the first has added.
    private Added add(Developed developed, String fileName, Caption caption) {
        try {
            return adding.add(editor.require(), developed, fileName, caption);
        } catch (RuntimeException e) {
            var known = media.sameAs(developed);
            if (known.isEmpty()) throw e;
            return new Added(known.get(), false);
        }
    }

    private static Response added(Form form, Added added) {
        var id = added.medium().id();
        var done = added.isNew() ? "done.pictureAdded" : "done.pictureKnown";
        return form.id(ARTICLE)
                .map(article -> Answers.done("/admin/articles/" + article + "/photo?medium=" + id, done))
                .orElseGet(() -> Answers.done("/admin/media/" + id, done));
    }

    private Response tooLarge(Form form) {
        var page = page(Refusals.tell(form, Reason.TOO_MANY_BYTES));
        return Response.ok(page.withStatus(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()))
                .build();
    }

    // No browser sends a file again by itself.
    private static Form askAgain(Form form) {
        return form.refuse(Refusals.FILE, "problem.picture.again");
    }

    private Page page(Form form) {
        return editor.page("media/admin-new")
                .with("form", form)
                .with("licences", List.of(Licence.values()))
                .with("article", form.id(ARTICLE).map(String::valueOf).orElse(""))
                .with("megabytes", Setting.MEDIA_MEGABYTES.value())
                .with("megapixels", Setting.MEDIA_MEGAPIXELS.value());
    }
}
