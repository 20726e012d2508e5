package org.parley.domain.review;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.domain.account.Token;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revisions;

/** Shows a draft to somebody without an account, until a day. */
@Dependent
@Transactional
public class SharingDraft {

    /** Seconds within which the same link is asked for by one click too many. */
    private static final long TWICE = 20;

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final RecordFormat format;
    private final Reviews reviews;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public SharingDraft(
            Manuscripts manuscripts,
            Revisions revisions,
            RecordFormat format,
            Reviews reviews,
            AuditLog audit,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.format = format;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @param forWhom so that editors tell their links apart
     * @return its secret, which nobody can be told again
     * @throws IllegalArgumentException when it would be over at once, or nobody began the article
     */
    public Token share(Editor who, long manuscriptId, String forWhom, Instant until) {
        who.require(Role.AUTHOR);
        manuscripts.locked(manuscriptId);
        var manuscript = open(who, manuscriptId);
        var now = clock.instant();
        // Somebody clicked twice, and sees the secret of the last one: the ones before must not stay open unseen.
        reviews.links(manuscriptId).stream()
                .filter(link -> link.forWhom().equals(forWhom) && !link.isOver(now))
                .filter(link -> link.madeAt().isAfter(now.minusSeconds(TWICE)))
                .forEach(link -> link.end(now));
        if (!until.isAfter(now)) throw new IllegalArgumentException("It would be over at once");
        var token = Token.random();
        reviews.add(new ShareLink(manuscriptId, token, forWhom, who, now, until));
        audit.record(who, Deed.SHARE_LINK_MADE, "article " + manuscript.id() + ", " + forWhom);
        return token;
    }

    /** Ends a link before its time; nothing happens when it is over, or is no link of this article. */
    public void revoke(Editor who, long manuscriptId, long linkId) {
        who.require(Role.AUTHOR);
        var manuscript = open(who, manuscriptId);
        var link = reviews.link(manuscriptId, linkId).filter(l -> !l.isOver(clock.instant()));
        if (link.isEmpty()) return;
        link.get().end(clock.instant());
        audit.record(
                who,
                Deed.SHARE_LINK_ENDED,
                "article " + manuscript.id() + ", " + link.get().forWhom());
    }

    /**
     * What a link shows; empty when there is no such link.
     *
     * @throws LinkOver when its time is over, or the article was put away
     */
    public Optional<SharedDraft> open(Token token) {
        return reviews.link(token).map(link -> {
            var manuscript = manuscripts.byId(link.manuscriptId()).orElseThrow();
            if (link.isOver(clock.instant()) || manuscript.trashedAt() != null) throw new LinkOver();
            var newest = revisions.newest(link.manuscriptId()).orElseThrow();
            var article = format.read(newest.content());
            return new SharedDraft(link, newest, article, reviews.comments(link.manuscriptId()));
        });
    }

    private Manuscript open(Editor who, long manuscriptId) {
        var manuscript = manuscripts
                .byId(manuscriptId)
                .orElseThrow(() -> new IllegalArgumentException("No article " + manuscriptId));
        manuscript.requireOpenTo(who);
        requireNonNull(manuscript.id());
        return manuscript;
    }
}
