package org.parley.web.position;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parley.domain.article.Article;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.editorial.Saving;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The drafts that the signed-in editor works on, for the pages about a part of an article. */
@RequestScoped
public class Drafts {

    /** Of the paths of all these pages. */
    public static final String ARTICLE = "/admin/articles/{id: [1-9][0-9]{0,17}}";

    private static final int OK = 200;

    @Inject
    private EditingArticle editing;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    protected Drafts() {}

    /**
     * @throws NotFoundException when there is no such article
     * @throws org.parley.domain.editor.NotAllowed when it is somebody else's
     */
    public Draft open(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    public Editor me() {
        return editor.require();
    }

    /** A page about a draft: the template gets {@code draft}, {@code article} and {@code here}, the address of the article. */
    public Page page(String template, Draft draft) {
        return new Page(template, me().language(), null, OK, Map.of())
                .with("draft", draft)
                .with("article", draft.article())
                .with("here", address(draft));
    }

    public static String address(Draft draft) {
        return "/admin/articles/" + draft.manuscript().id();
    }

    /**
     * Saves something new under the key that its form proposed, so that a second click adds no second one; under
     * another where somebody else has taken that key meanwhile.
     *
     * @param form with the proposed {@code key}
     * @param kind as of {@link Article#newKey}
     * @param put adds it to a record by the key that it is given
     * @throws Outdated when others are quicker even the second time
     */
    public Draft add(
            Draft opened, Form form, String kind, Function<String, Concern> concern, BiConsumer<Article, String> put) {
        var proposed = form.value("key");
        var isHere = proposed.startsWith(kind) && opened.article().hasKey(proposed);
        try {
            return add(opened, isHere ? proposed : opened.article().newKey(kind), concern, put);
        } catch (Outdated taken) {
            var newest = taken.newest();
            return add(newest, newest.article().newKey(kind), concern, put);
        }
    }

    private Draft add(Draft opened, String key, Function<String, Concern> concern, BiConsumer<Article, String> put) {
        var nothing = opened.fingerprint(concern.apply(""));
        return save(requireNonNull(opened.manuscript().id()), concern.apply(key), nothing, article -> {
            put.accept(article, key);
            return article;
        });
    }

    /**
     * Saves a part of the article as it was asked for.
     *
     * @param base the fingerprint of that part when the editor began with it
     * @throws org.parley.domain.editorial.Outdated when somebody else has changed the same part meanwhile
     */
    public Draft save(long id, Concern concern, String base, UnaryOperator<Article> change) {
        return editing.revise(me(), id, concern, base, change, Saving.BY_HAND, "");
    }
}
