package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Wanted;

/** Saves an editor's work: each save is a revision with the whole record. */
@Dependent
@Transactional
public class EditingArticle {

    private static final int FAR_BACK = 30;

    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final RecordFormat format;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public EditingArticle(
            Manuscripts manuscripts, Revisions revisions, RecordFormat format, AuditLog audit, Clock clock) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.format = format;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first revision of a new article. */
    public Draft begin(Editor who, Article article, String summary) {
        who.require(Role.AUTHOR);
        var begun = begin(who, who.name(), article, summary);
        audit.record(who, Deed.ARTICLE_BEGUN, subject(begun.manuscript()));
        return begun;
    }

    /** As {@link #begin(Editor, Article, String)}; but who begins the same again in a moment has clicked twice. */
    public Draft beginOnce(Editor who, Article article, String summary) {
        who.require(Role.AUTHOR);
        manuscripts.queue(who);
        return manuscripts.listed(Wanted.ALL.begunBy(who.id()), Order.BEGUN, null, 1).stream()
                .filter(m -> m.slug().equals(article.slug())
                        && m.begunAt().isAfter(clock.instant().minus(A_MOMENT)))
                .map(m -> draft(m, newest(m)))
                .findFirst()
                .orElseGet(() -> begin(who, article, summary));
    }

    /** The first revision of an article that nobody here wrote. */
    public Draft begin(Article article, String editor, String summary) {
        return begin(null, editor, article, summary);
    }

    /**
     * The newest revision, to work on; empty when there is no such article.
     *
     * @throws org.parley.domain.editor.NotAllowed when it is somebody else's, and they are no editor
     */
    public Optional<Draft> open(Editor who, long manuscriptId) {
        who.require(Role.AUTHOR);
        return manuscripts.byId(manuscriptId).map(manuscript -> {
            manuscript.requireOpenTo(who);
            return draft(manuscript, newest(manuscript));
        });
    }

    /**
     * Changes one part of an article. What others did to its other parts stays. When the article says already what it is
     * to say, as after a second click, nothing is saved.
     *
     * @param basedOn the {@linkplain Draft#fingerprint fingerprint} of that part when the editor began with it
     * @param change done on the newest record; may be done twice, on two of them
     * @param summary what was changed, in the editor's words; may be empty
     * @return the newest revision
     * @throws Outdated when somebody else has changed the same part meanwhile
     * @throws org.parley.domain.editor.NotAllowed when it is somebody else's, and they are no editor
     * @throws IllegalArgumentException when nobody began it
     */
    public Draft revise(
            Editor who,
            long manuscriptId,
            Concern concern,
            String basedOn,
            UnaryOperator<Article> change,
            Saving saving,
            String summary) {
        who.require(Role.AUTHOR);
        var manuscript = manuscripts
                .locked(manuscriptId)
                .orElseThrow(() -> new IllegalArgumentException("No article " + manuscriptId));
        manuscript.requireOpenTo(who);
        var newest = newest(manuscript);
        var step = Step.of(format, newest, concern, change);
        if (step.changesNothing()) {
            if (saving == Saving.BY_HAND) newest.settle();
            return draft(manuscript, newest);
        }
        if (!step.startsFrom(basedOn)) {
            if (wasMadeBefore(newest, concern, basedOn, change)) return draft(manuscript, newest);
            throw new Outdated(draft(manuscript, newest));
        }
        return save(who, manuscript, newest, step.after(), saving, summary);
    }

    /**
     * The record as it was when a part of it had this fingerprint, for a comparison in which each side's changes can be
     * told; empty when that is long ago, or an automatic save has come in its place.
     */
    public Optional<Article> earlier(Editor who, long manuscriptId, Concern concern, String fingerprint) {
        return open(who, manuscriptId)
                .flatMap(draft -> IntStream.range(0, FAR_BACK)
                        .map(back -> draft.revision().number() - back)
                        .mapToObj(number -> revisions.numbered(manuscriptId, number))
                        .flatMap(Optional::stream)
                        .map(revision -> format.read(revision.content()))
                        .filter(article ->
                                Draft.fingerprint(format, concern, article).equals(fingerprint))
                        .findFirst());
    }

    private Draft save(
            Editor who, Manuscript manuscript, Revision newest, Article article, Saving saving, String summary) {
        var now = clock.instant();
        var content = format.write(article);
        manuscript.follow(article, who.name(), now);
        manuscript.compare(format.read(newest.content()), article);
        manuscripts.index(manuscript, Translation.words(article));
        if (saving == Saving.AUTOMATIC && newest.takesMore(who, now)) {
            newest.become(content, now);
            revisions.write(newest);
            return new Draft(manuscript, newest, article, format);
        }
        var id = requireNonNull(manuscript.id());
        var next = new Revision(id, newest.number() + 1, content, who, now, saving, summary);
        revisions.add(next);
        audit.record(who, Deed.ARTICLE_REVISED, subject(manuscript));
        return new Draft(manuscript, next, article, format);
    }

    // The newest revision is what this very change made of the one before: somebody clicked twice.
    private boolean wasMadeBefore(Revision newest, Concern concern, String basedOn, UnaryOperator<Article> change) {
        return revisions
                .numbered(newest.manuscriptId(), newest.number() - 1)
                .map(before -> Step.of(format, before, concern, change))
                .filter(step -> step.startsFrom(basedOn))
                .filter(step -> format.write(step.after()).equals(newest.content()))
                .isPresent();
    }

    private Draft begin(@Nullable Editor who, String editor, Article article, String summary) {
        var now = clock.instant();
        var manuscript = new Manuscript(who, now);
        manuscript.follow(article, editor, now);
        manuscripts.add(manuscript);
        manuscripts.index(manuscript, Translation.words(article));
        var id = requireNonNull(manuscript.id());
        var first = who == null
                ? new Revision(id, 1, format.write(article), editor, now, summary)
                : new Revision(id, 1, format.write(article), who, now, Saving.BY_HAND, summary);
        revisions.add(first);
        return new Draft(manuscript, first, article, format);
    }

    private Revision newest(Manuscript manuscript) {
        return revisions.newest(requireNonNull(manuscript.id())).orElseThrow();
    }

    private Draft draft(Manuscript manuscript, Revision revision) {
        return new Draft(manuscript, revision, format.read(revision.content()), format);
    }

    private static String subject(Manuscript manuscript) {
        return "article " + manuscript.id();
    }

    /** A change, tried on a revision. */
    private record Step(String before, String fingerprint, Article after, RecordFormat format) {

        static Step of(RecordFormat format, Revision revision, Concern concern, UnaryOperator<Article> change) {
            var article = format.read(revision.content());
            var before = format.write(article);
            var fingerprint = Draft.fingerprint(format, concern, article);
            var anchors = article.lastAnchor();
            return new Step(before, fingerprint, change.apply(article).rememberAnchors(anchors), format);
        }

        boolean changesNothing() {
            return format.write(after).equals(before);
        }

        boolean startsFrom(String basedOn) {
            return fingerprint.equals(basedOn);
        }
    }
}
