package org.parley.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.review.Reviews;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Form;
import org.parley.web.revision.DraftPages;
import org.parley.web.view.Page;

/** The page on which editors read comments and share a draft. */
@RequestScoped
public class ReviewPage {

    @Inject
    private EditingArticle editing;

    @Inject
    private Reviews reviews;

    @Inject
    private DraftPages pages;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReviewPage() {}

    /** @throws NotFoundException when there is no such article */
    public Draft require(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    public Page of(long id, Form form) {
        var draft = require(id);
        return editor.page("review/admin-comments")
                .with("draft", draft)
                .with("comments", reviews.comments(id))
                .with("links", reviews.links(id))
                .with("now", clock.instant())
                .with("places", pages.places(draft.article(), editor.require().language()))
                .with("form", form);
    }

    static String address(long id) {
        return "/admin/articles/" + id + "/comments";
    }
}
