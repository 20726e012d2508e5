package org.parley.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Evidence;
import org.parley.domain.editorial.TaggingArticles;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** How far an article has come: the way through its pages, what it lacks, who else is at it, and its tags. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}")
@RequestScoped
public class ArticleDeskAdminController {

    @Inject
    private EditingArticle editing;

    @Inject
    private TaggingArticles tagging;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public ArticleDeskAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        var draft = open(id);
        var tags = String.join(", ", draft.manuscript().tags());
        return page(draft, Form.empty().with("tags", (Object) tags));
    }

    /** A part of a page: the script of an open one asks for it now and then, and so tells that its editor is there. */
    @GET
    @Path("presence")
    @RolesAllowed("author")
    public Page presence(@PathParam("id") long id) {
        return editor.page("article/admin-presence").with("draft", open(id));
    }

    /** The tags are those that were typed, with commas between them. */
    @POST
    @Path("tags")
    @RolesAllowed("author")
    public Response tag(@PathParam("id") long id, Form form) {
        var draft = open(id);
        var typed = tags(form.value("tags"));
        if (typed.stream().anyMatch(tag -> tag.length() > TaggingArticles.LONGEST))
            return Answers.refused(page(draft, form.refuse("tags", "problem.tagTooLong", TaggingArticles.LONGEST)));
        var ids = List.of(id);
        typed.forEach(tag -> tagging.tag(editor.require(), ids, tag, true));
        draft.manuscript().tags().stream()
                .filter(tag -> !typed.contains(tag))
                .forEach(tag -> tagging.tag(editor.require(), ids, tag, false));
        return Answers.done("/admin/articles/" + id, "done.tagged");
    }

    private static List<String> tags(String typed) {
        return Stream.of(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    private Page page(Draft draft, Form form) {
        return editor.page("article/admin-overview")
                .with("draft", draft)
                .with("broken", Evidence.broken(draft.article()))
                .with("form", form);
    }

    private Draft open(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }
}
