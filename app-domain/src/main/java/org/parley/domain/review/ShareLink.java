package org.parley.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;

/** A link that shows a draft to whoever has it, until its end. Only the hash of its secret is kept. */
@Entity
@Table(name = "share_link")
public class ShareLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "for_whom")
    private String forWhom;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected ShareLink() {}

    /** @param forWhom so that editors tell their links apart */
    public ShareLink(long manuscriptId, Token token, String forWhom, Editor madeBy, Instant madeAt, Instant endsAt) {
        this.manuscriptId = manuscriptId;
        this.tokenHash = token.hash();
        this.forWhom = forWhom;
        this.madeBy = madeBy.name();
        this.madeAt = madeAt;
        this.endsAt = endsAt;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Ends it now, unless it has ended before. */
    void end(Instant now) {
        if (!isOver(now)) endsAt = now;
    }

    public @Nullable Long id() {
        return id;
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public String forWhom() {
        return forWhom;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
