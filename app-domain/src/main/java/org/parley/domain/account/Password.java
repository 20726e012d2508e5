package org.parley.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.parley.domain.editor.Editor;

/** What an editor signs in with; only its hash. */
@Entity
@Table(name = "password")
public class Password {

    @Id
    @Column(name = "editor_id")
    private long editorId;

    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Password() {}

    public Password(Editor editor, String hash, Instant changedAt) {
        this.editorId = Objects.requireNonNull(editor.id());
        this.hash = hash;
        this.changedAt = changedAt;
    }

    public long editorId() {
        return editorId;
    }

    public String hash() {
        return hash;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
