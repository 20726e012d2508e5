package org.parley.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** An editor signed in with one browser. It ends when it was not used for a while, and after a fixed time at the latest. */
@Entity
@Table(name = "editor_session")
public class EditorSession {

    /** Uses closer together than this are noted once. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String address;

    private String program;

    @SuppressWarnings("NullAway.Init")
    protected EditorSession() {}

    /**
     * @param address from which they signed in
     * @param program what their browser calls itself
     */
    public EditorSession(
            Editor editor, Token token, Instant at, Duration atMost, @Nullable String address, String program) {
        this.editor = editor;
        this.tokenHash = token.hash();
        this.createdAt = at;
        this.lastSeenAt = at;
        this.expiresAt = at.plus(atMost);
        this.address = address == null ? "" : address;
        this.program = program;
    }

    /** @param idle how long it lives on without being used */
    public boolean isOver(Instant now, Duration idle) {
        return !now.isBefore(expiresAt) || !now.isBefore(lastSeenAt.plus(idle));
    }

    public void used(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_EVERY))) lastSeenAt = now;
    }

    public @Nullable Long id() {
        return id;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public Editor editor() {
        return editor;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String address() {
        return address;
    }

    public String program() {
        return program;
    }
}
