package org.parley.web.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.review.Reviews;
import org.parley.domain.text.Language;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The draft as readers will see it, wide and on a phone, in each language. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/preview")
@RequestScoped
public class PreviewAdminController {

    @Inject
    private EditingArticle editing;

    @Inject
    private Reviews reviews;

    @Inject
    private DraftPages pages;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public PreviewAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id, @QueryParam("lang") @DefaultValue("") String lang) {
        var draft = open(id);
        var language = language(lang);
        return reader(draft, language)
                .with("bar", "revision/_preview-bar")
                .with("draft", draft)
                .with("otherLanguage", address(id) + "?lang=" + other(language).tag())
                .with("comments", reviews.comments(id))
                .with("beside", "review/_comments")
                .with("places", pages.places(draft.article(), language))
                .with("form", Form.empty())
                .with("commentsAddress", "/admin/articles/" + id + "/comments");
    }

    /** The page around the phone. */
    @GET
    @Path("phone")
    @RolesAllowed("author")
    public Page phone(@PathParam("id") long id, @QueryParam("lang") @DefaultValue("") String lang) {
        return editor.page("revision/admin-phone").with("draft", open(id)).with("shown", language(lang));
    }

    /** What is on the phone. */
    @GET
    @Path("frame")
    @RolesAllowed("author")
    public Page frame(@PathParam("id") long id, @QueryParam("lang") @DefaultValue("") String lang) {
        return reader(open(id), language(lang));
    }

    private Page reader(Draft draft, Language language) {
        return pages.asReadersSeeIt(draft.revision(), draft.article(), language).inItsOwnLanguage();
    }

    private Draft open(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    private Language language(String lang) {
        if (lang.isEmpty()) return editor.require().language();
        return Language.ofTag(lang).orElseThrow(NotFoundException::new);
    }

    private static Language other(Language language) {
        return language == Language.UK ? Language.EN : Language.UK;
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/preview";
    }
}
