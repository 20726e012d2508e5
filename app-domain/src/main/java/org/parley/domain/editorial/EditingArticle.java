package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.domain.article.Article;

/** Saves an editor's work: each save is a revision with the whole record. */
@Dependent
@Transactional
public class EditingArticle {

    private final Revisions revisions;
    private final RecordFormat format;
    private final Clock clock;

    @Inject
    public EditingArticle(Revisions revisions, RecordFormat format, Clock clock) {
        this.revisions = revisions;
        this.format = format;
        this.clock = clock;
    }

    /** The first revision of a new article. */
    public Revision begin(Article draft, String editor, String summary) {
        return save(revisions.newManuscript(), 1, draft, editor, summary);
    }

    /**
     * The next revision of an article.
     *
     * @throws IllegalArgumentException when nobody began it
     */
    public Revision revise(long manuscriptId, Article draft, String editor, String summary) {
        var newest = revisions
                .newest(manuscriptId)
                .orElseThrow(() -> new IllegalArgumentException("No article " + manuscriptId));
        return save(manuscriptId, newest.number() + 1, draft, editor, summary);
    }

    private Revision save(long manuscriptId, int number, Article draft, String editor, String summary) {
        var revision = new Revision(
                manuscriptId, number, format.write(requireNonNull(draft)), editor, clock.instant(), summary);
        revisions.add(revision);
        return revision;
    }
}
