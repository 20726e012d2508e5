package org.parley.domain.editorial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.text.Localized;

/** Makes a revision public: checks it, freezes it as the next version, and puts it in the place of the one before. */
@Dependent
@Transactional
public class PublishingArticle {

    private final Revisions revisions;
    private final RecordFormat format;
    private final Articles articles;
    private final Clock clock;

    @Inject
    public PublishingArticle(Revisions revisions, RecordFormat format, Articles articles, Clock clock) {
        this.revisions = revisions;
        this.format = format;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * @param change what it is to readers of the version before; the first version is always {@link Change#FIRST}
     * @param note what readers are told about it
     * @return the new version; when this revision is the one that readers see already (somebody clicked twice), that
     *     version as it is
     * @throws NotReadyToPublish when the record has issues; then nothing has changed
     * @throws IllegalArgumentException when there is no such revision
     */
    public Version publish(long revisionId, Change change, @Nullable Localized note) {
        var revision =
                revisions.byId(revisionId).orElseThrow(() -> new IllegalArgumentException("No revision " + revisionId));
        var draft = format.read(revision.content());
        requireReady(draft, revision.manuscriptId());
        var previous = revisions.latestVersion(revision.manuscriptId()).orElse(null);
        if (previous != null
                && revision.id() != null
                && revision.id().equals(previous.revision().id())) return previous;
        var version = Version.following(previous, revision, change, note, clock.instant());
        revision.settle();
        revisions.add(version);
        draft.publishedAs(revision.manuscriptId(), version.number(), firstPublished(version), updated(version));
        articles.publish(draft);
        return version;
    }

    private void requireReady(Article draft, long manuscriptId) {
        var issues = PublishingCheck.issues(draft, manuscriptId, articles);
        if (!issues.isEmpty()) throw new NotReadyToPublish(List.copyOf(issues));
    }

    private Instant firstPublished(Version version) {
        var first = revisions.version(version.revision().manuscriptId(), 1);
        return first.map(Version::publishedAt).orElse(version.publishedAt());
    }

    private @Nullable Instant updated(Version version) {
        if (version.change().isUpdate()) return version.publishedAt();
        // A small fix leaves the date of the last update; the first version has none.
        return articles.withId(version.revision().manuscriptId())
                .map(Article::updatedAt)
                .orElse(null);
    }
}
