package org.parley.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.parley.domain.article.Articles;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.text.Slug;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.Rows;
import org.parley.web.kept.Forms;
import org.parley.web.position.Drafts;
import org.parley.web.position.SourceFields;
import org.parley.web.view.Page;

/** What an article recommends to read also: all of it in one form, {@code lines.0.title.uk}. */
@Path(Drafts.ARTICLE + "/read-also")
@RequestScoped
public class ReadAlsoAdminController {

    private static final String LINES = "lines";
    private static final int TITLE = 300;
    private static final int MOST = 50;

    @Inject
    private Drafts drafts;

    @Inject
    private Forms forms;

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    public ReadAlsoAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        var draft = drafts.open(id);
        return page(draft, forms.opened(form(draft)));
    }

    @POST
    @RolesAllowed("author")
    public Response save(@PathParam("id") long id, Form form) {
        var draft = drafts.open(id);
        if (Rows.areChanged(form))
            return Response.ok(page(draft, Rows.changed(form))).build();
        var wanted = read(form);
        if (!form.isRight()) return Answers.refused(page(draft, form));
        try {
            drafts.save(id, Concern.READ_ALSO, form.value("base"), newest -> newest.readAlso(wanted));
            return Answers.done("/admin/articles/" + id + "/read-also", "done.readAlsoSaved");
        } catch (Outdated outdated) {
            var newest = outdated.newest();
            return Answers.outdated(page(newest, form.with("base", newest.fingerprint(Concern.READ_ALSO)))
                    .with("by", newest.revision().editor())
                    .with("theirs", newest.article().readAlso()));
        }
    }

    private static Form form(Draft draft) {
        var form = Form.empty().with("base", draft.fingerprint(Concern.READ_ALSO));
        var lines = draft.article().readAlso();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            form.with(LINES + "." + i + ".title", line.title())
                    .with(LINES + "." + i + ".slug", (Object) line.articleSlug())
                    .with(LINES + "." + i + ".url", (Object) line.url());
        }
        return form;
    }

    private List<ReadAlso> read(Form form) {
        var rows = form.rows(LINES);
        if (rows.size() > MOST) form.refuse(LINES, "problem.tooManyRows", MOST);
        return rows.stream()
                .limit(MOST)
                .map(row -> line(form, LINES + "." + row))
                .toList();
    }

    private ReadAlso line(Form form, String base) {
        var title = form.requiredLocalized(base + ".title", TITLE);
        var slug = form.text(base + ".slug", Slug.MAX_LENGTH);
        var url = SourceFields.address(form, base + ".url");
        if (slug != null && !(Slug.isValid(slug) && articles.isPublished(slug)))
            form.refuse(base + ".slug", "problem.noSuchArticle");
        if (slug != null && url != null) form.refuse(base + ".url", "problem.eitherArticleOrAddress");
        return new ReadAlso(title, slug, url);
    }

    private Page page(Draft draft, Form form) {
        return drafts.page("article/admin-read-also", draft).with("form", form);
    }
}
