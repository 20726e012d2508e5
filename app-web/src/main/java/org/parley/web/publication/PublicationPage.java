package org.parley.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reads;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Version;
import org.parley.domain.publication.Publications;
import org.parley.domain.publication.Unfitting;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** All that is known of when readers get an article, as one page; and the answers that lead back to it. */
@RequestScoped
public class PublicationPage {

    @Inject
    private EditingArticle editing;

    @Inject
    private Revisions revisions;

    @Inject
    private Publications publications;

    @Inject
    private Reads reads;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PublicationPage() {}

    /** @throws NotFoundException when there is no such article */
    public Draft require(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    /** What readers were given last; null when they never got it. */
    public @Nullable Version last(long id) {
        require(id);
        return revisions.latestVersion(id).orElse(null);
    }

    public Page of(long id, Form form) {
        var draft = require(id);
        var page = editor.page("publication/admin-show")
                .with("draft", draft)
                .with("form", form)
                .with("zone", clock.getZone().getId())
                .with(
                        "changes",
                        Arrays.stream(Change.values())
                                .filter(c -> c != Change.FIRST)
                                .toList());
        page = withPlan(page, id);
        var last = revisions.latestVersion(id);
        if (last.isPresent()) page = page.with("last", last.get()).with("reads", reads.of(id));
        var withdrawal = publications.withdrawal(id);
        if (withdrawal.isPresent()) page = page.with("withdrawal", withdrawal.get());
        var setback = publications.setback(id);
        return setback.isPresent() ? page.with("setback", setback.get()) : page;
    }

    private Page withPlan(Page page, long id) {
        var plan = publications.planned(id);
        return plan.isPresent() ? page.with("plan", plan.get()) : page;
    }

    /** Does it and leads back to the page or, when the article has gone another way meanwhile, shows that (409). */
    public Response answer(long id, Form form, String done, Runnable decision) {
        require(id);
        try {
            decision.run();
            return Answers.done(address(id), done);
        } catch (Unfitting outdated) {
            form.refuse("publication", "problem.unfitting");
            return Answers.outdated(of(id, form));
        }
    }

    public static String address(long id) {
        return "/admin/articles/" + id + "/publication";
    }
}
