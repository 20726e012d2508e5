package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.text.Localized;

/** Makes a revision public: checks it, freezes it as the next version, and puts it in the place of the one before. */
@Dependent
@Transactional
public class PublishingArticle {

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final RecordFormat format;
    private final Articles articles;
    private final Clock clock;

    @Inject
    public PublishingArticle(
            Manuscripts manuscripts, Revisions revisions, RecordFormat format, Articles articles, Clock clock) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.format = format;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * @param change what it is to readers of the version before; the first version is always {@link Change#FIRST}
     * @param note what readers are told about it
     * @return the new version; when this revision is the version that readers saw last (somebody clicked twice, or it was
     *     withdrawn meanwhile), that version as it is
     * @throws NotReadyToPublish when the record has issues; then nothing has changed
     * @throws IllegalArgumentException when there is no such revision
     */
    public Version publish(long revisionId, Change change, @Nullable Localized note) {
        var revision =
                revisions.byId(revisionId).orElseThrow(() -> new IllegalArgumentException("No revision " + revisionId));
        return publish(revision, change, note);
    }

    /** As above. Whoever may not be alone in publishing it has locked its manuscript before anything was read. */
    public Version publish(Revision revision, Change change, @Nullable Localized note) {
        var draft = format.read(revision.content());
        requireReady(draft, revision.manuscriptId());
        var previous = revisions.latestVersion(revision.manuscriptId()).orElse(null);
        var isNew = previous == null || !isOf(revision, previous);
        var version = isNew ? following(previous, revision, change, note) : requireNonNull(previous);
        if (isNew || isWithdrawn(revision)) show(draft, version);
        manuscripts.byId(revision.manuscriptId()).orElseThrow().become(State.PUBLISHED);
        return version;
    }

    /** What stands in the way of publishing a record; empty when it is ready. */
    public List<Issue> issues(Article draft, long manuscriptId) {
        var issues = new ArrayList<>(PublishingCheck.issues(draft, manuscriptId, articles));
        if (articles.withId(manuscriptId).isEmpty())
            // Withdrawn: what readers knew is told by the last version.
            revisions
                    .latestVersion(manuscriptId)
                    .map(last -> format.read(last.revision().content()))
                    .ifPresent(last -> issues.addAll(PublishingCheck.removed(draft, last)));
        return List.copyOf(issues);
    }

    private void requireReady(Article draft, long manuscriptId) {
        var issues = issues(draft, manuscriptId);
        if (!issues.isEmpty()) throw new NotReadyToPublish(issues);
    }

    private static boolean isOf(Revision revision, Version version) {
        return revision.id() != null
                && Objects.equals(revision.id(), version.revision().id());
    }

    private boolean isWithdrawn(Revision revision) {
        return articles.withId(revision.manuscriptId()).isEmpty();
    }

    private Version following(@Nullable Version previous, Revision revision, Change change, @Nullable Localized note) {
        var version = Version.following(previous, revision, change, note, clock.instant());
        revision.settle();
        revisions.add(version);
        return version;
    }

    private void show(Article draft, Version version) {
        var manuscript = version.revision().manuscriptId();
        draft.publishedAs(manuscript, version.number(), firstPublished(version), updated(version));
        articles.publish(draft);
    }

    private Instant firstPublished(Version version) {
        var first = revisions.version(version.revision().manuscriptId(), 1);
        return first.map(Version::publishedAt).orElse(version.publishedAt());
    }

    private @Nullable Instant updated(Version version) {
        if (version.change().isUpdate()) return version.publishedAt();
        // A small fix leaves the date of the last update; the first version has none.
        return revisions.versions(version.revision().manuscriptId()).stream()
                .filter(v -> v.change().isUpdate())
                .map(Version::publishedAt)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
