package org.parley.domain.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.domain.account.Token;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;

/** Takes down what reviewers and editors note on a draft, and what was made of it. */
@Dependent
@Transactional
public class CommentingDraft {

    /** As many comments are taken by one link in ten minutes. */
    public static final int MOST_AT_ONCE = 20;

    private static final int MOST_IN_ALL = 500;
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final Reviews reviews;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public CommentingDraft(Manuscripts manuscripts, Revisions revisions, Reviews reviews, AuditLog audit, Clock clock) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By somebody who has a link. Who says the same twice in a short time has clicked twice.
     *
     * @param name as they call themselves; nobody checks it
     * @throws LinkOver when the link is over, or there is none
     * @throws TooMuch when too many came by it
     */
    public Comment comment(Token token, Place place, String name, String text) {
        var now = clock.instant();
        var link = reviews.lockedLink(token).filter(l -> !l.isOver(now)).orElseThrow(LinkOver::new);
        var manuscript = manuscripts.byId(link.manuscriptId()).orElseThrow();
        if (manuscript.trashedAt() != null) throw new LinkOver();
        var lately = reviews.comments(link, now.minus(AT_ONCE));
        var again = lately.stream()
                .filter(c -> c.text().equals(text) && c.place().equals(place))
                .findFirst();
        if (again.isPresent()) return again.get();
        if (lately.size() >= MOST_AT_ONCE
                || reviews.comments(link, Instant.EPOCH).size() >= MOST_IN_ALL) throw new TooMuch();
        var revision = settledNewest(link.manuscriptId());
        var comment = new Comment(link.manuscriptId(), revision.number(), place, link, name, text, now);
        reviews.add(comment);
        audit.record(null, Deed.COMMENTED, subject(manuscript) + ", " + link.forWhom());
        return comment;
    }

    /**
     * By an editor. Who says the same twice in a short time has clicked twice.
     *
     * @throws IllegalArgumentException when nobody began the article
     */
    public Comment comment(Editor who, long manuscriptId, Place place, String text) {
        who.require(Role.AUTHOR);
        // Whoever comments at the same moment waits, or two clicks at once would both be the first.
        manuscripts.locked(manuscriptId);
        var manuscript = open(who, manuscriptId);
        var now = clock.instant();
        var again = reviews.comments(manuscriptId).stream()
                .filter(c -> !c.isFromOutside() && c.author().equals(who.name()))
                .filter(c -> c.text().equals(text) && c.place().equals(place))
                .filter(c -> c.madeAt().isAfter(now.minus(AT_ONCE)))
                .findFirst();
        if (again.isPresent()) return again.get();
        var revision = settledNewest(manuscriptId);
        var comment = new Comment(manuscriptId, revision.number(), place, null, who.name(), text, now);
        reviews.add(comment);
        audit.record(who, Deed.COMMENTED, subject(manuscript));
        return comment;
    }

    /** Nothing happens when there is no such comment on this article. */
    public void resolve(Editor who, long manuscriptId, long commentId) {
        who.require(Role.AUTHOR);
        var manuscript = open(who, manuscriptId);
        reviews.comment(manuscriptId, commentId).filter(c -> !c.isResolved()).ifPresent(comment -> {
            comment.resolve(who, clock.instant());
            audit.record(who, Deed.COMMENT_RESOLVED, subject(manuscript));
        });
    }

    /** It is not done after all. */
    public void reopen(Editor who, long manuscriptId, long commentId) {
        who.require(Role.AUTHOR);
        var manuscript = open(who, manuscriptId);
        reviews.comment(manuscriptId, commentId).filter(Comment::isResolved).ifPresent(comment -> {
            comment.reopen();
            audit.record(who, Deed.COMMENT_REOPENED, subject(manuscript));
        });
    }

    // What they had before them must stay to be looked at.
    private Revision settledNewest(long manuscriptId) {
        var newest = revisions.newest(manuscriptId).orElseThrow();
        newest.settle();
        return newest;
    }

    private Manuscript open(Editor who, long manuscriptId) {
        var manuscript = manuscripts
                .byId(manuscriptId)
                .orElseThrow(() -> new IllegalArgumentException("No article " + manuscriptId));
        manuscript.requireOpenTo(who);
        return manuscript;
    }

    private static String subject(Manuscript manuscript) {
        return "article " + manuscript.id();
    }
}
