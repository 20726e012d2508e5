package org.parley.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** A link that lets whoever has it do one thing, once, until a moment. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    /** What it lets them do. */
    public enum Kind {
        /** Become the first administrator. */
        SET_UP,
        /** Accept an invitation and choose a password. */
        INVITATION,
        /** Choose a new password. */
        PASSWORD,
        /** Finish a sign-in whose password was right with a code. */
        SECOND_STEP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "editor_id")
    private @Nullable Editor editor;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    public OneTimeLink(Kind kind, Token token, @Nullable Editor editor, Instant expiresAt) {
        this.kind = kind;
        this.tokenHash = token.hash();
        this.editor = editor;
        this.expiresAt = expiresAt;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public @Nullable Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String tokenHash() {
        return tokenHash;
    }

    /** Whose it is; null for a link that makes its user an editor. */
    public @Nullable Editor editor() {
        return editor;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
