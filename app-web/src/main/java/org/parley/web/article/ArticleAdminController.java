package org.parley.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.text.Slug;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** Begins an article. */
@Path("/admin/articles/new")
@RequestScoped
public class ArticleAdminController {

    @Inject
    private EditingArticle editing;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Rounds rounds;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public ArticleAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page ask() {
        return page(forms.opened(Form.empty()));
    }

    @POST
    @RolesAllowed("author")
    public Response begin(Form form) {
        var headline = form.requiredLocalized("headline", TextFields.HEADLINE);
        var round = rounds.chosen(form);
        var typed = form.value("slug").strip();
        var slug = typed.isEmpty() ? Slug.proposedFor(headline) : typed;
        // What is made of a headline that is missing is nobody's mistake.
        if ((form.isRight() || !typed.isEmpty()) && !Slug.isValid(slug)) form.refuse("slug", "problem.articleSlug");
        if (!form.isRight()) return Answers.refused(page(form));
        var begun = editing.beginOnce(editor.require(), new Article(slug, headline).in(round), "");
        return Answers.done("/admin/articles/" + begun.manuscript().id() + "/text", "done.articleBegun");
    }

    private Page page(Form form) {
        return editor.page("article/admin-new")
                .with("form", form)
                .with("rounds", rounds.choices(form, editor.require().language()));
    }
}
