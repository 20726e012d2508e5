package org.parley.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Evidence;
import org.parley.domain.editorial.Saving;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;
import org.parley.domain.text.WebAddress;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** Evidence that an edit of the text broke: each with its old words, the nearest ones, and the editor's choice. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/evidence")
@RequestScoped
public class ArticleEvidenceAdminController {

    private static final int LONGEST = 20_000;
    private static final int NAME = 300;
    private static final int ADDRESS = 2000;

    @Inject
    private EditingArticle editing;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public ArticleEvidenceAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        return page(open(id), Form.empty());
    }

    @POST
    @RolesAllowed("author")
    public Response mend(@PathParam("id") long id, Form form) {
        var draft = open(id);
        var broken = find(draft.article(), form.value("field"));
        // Somebody else has mended it: there is nothing left to do.
        if (broken == null) return Answers.see(address(id));
        var change = change(draft.article(), broken, form);
        if (!form.isRight()) return Answers.refused(page(draft, form));
        editing.revise(editor.require(), id, Concern.NONE, draft.fingerprint(Concern.NONE), change, Saving.BY_HAND, "");
        return Answers.done(address(id), "done.evidenceMended");
    }

    private UnaryOperator<Article> change(Article article, Evidence broken, Form form) {
        return switch (form.value("do")) {
            case "take" -> take(article, form);
            case "drop" -> newest -> same(newest, broken, e -> e.rest(newest, e.paragraph(), null));
            case "cite" -> cite(broken, form);
            default -> throw new BadRequestException();
        };
    }

    // The words that the editor saw, not those that would be the nearest by now.
    private static UnaryOperator<Article> take(Article article, Form form) {
        var anchor = form.value("paragraph");
        var words = form.localized("words", LONGEST);
        if (words == null || !stands(article, anchor, words)) {
            form.refuse(form.value("field"), "problem.wordsMoved");
            return newest -> newest;
        }
        return newest -> {
            var broken = find(newest, form.value("field"));
            return broken == null || !stands(newest, anchor, words) ? newest : broken.rest(newest, anchor, words);
        };
    }

    private static UnaryOperator<Article> cite(Evidence broken, Form form) {
        var source = source(form);
        return source == null || !broken.isQuotation()
                ? newest -> newest
                : newest -> same(newest, broken, e -> e.cite(newest, source));
    }

    private static @Nullable SourceReference source(Form form) {
        var name = form.requiredLocalized("source.name", NAME);
        var url = form.text("source.url", ADDRESS);
        try {
            return form.isRight() ? new SourceReference(name, WebAddress.checked(url)) : null;
        } catch (IllegalArgumentException e) {
            form.refuse("source.url", "problem.articleSourceAddress");
            return null;
        }
    }

    private static Article same(Article newest, Evidence broken, Function<Evidence, Article> change) {
        return Objects.equals(find(newest, broken.field()), broken) ? change.apply(broken) : newest;
    }

    private static boolean stands(Article article, String anchor, Localized words) {
        return article.paragraph(anchor).filter(p -> p.says(words)).isPresent();
    }

    private static @Nullable Evidence find(Article article, String field) {
        return Evidence.broken(article).stream()
                .filter(e -> e.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    private Page page(Draft draft, Form form) {
        return editor.page("article/admin-evidence")
                .with("draft", draft)
                .with("form", form)
                .with("broken", Evidence.broken(draft.article()));
    }

    private Draft open(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/evidence";
    }
}
