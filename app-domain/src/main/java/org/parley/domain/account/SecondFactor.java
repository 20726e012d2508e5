package org.parley.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** An app that shows an editor a new code every half minute. It counts once they have shown that it works. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "editor_id")
    private long editorId;

    private String secret;

    @Column(name = "turned_on_at")
    private @Nullable Instant turnedOnAt;

    @Column(name = "last_step")
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    /** Not turned on yet. */
    public SecondFactor(Editor editor, String secret) {
        this.editorId = Objects.requireNonNull(editor.id());
        this.secret = secret;
    }

    public void turnOn(Instant at, long step) {
        turnedOnAt = at;
        lastStep = step;
    }

    public boolean isOn() {
        return turnedOnAt != null;
    }

    public long editorId() {
        return editorId;
    }

    /** What the app and we know: letters and digits of base32. */
    public String secret() {
        return secret;
    }

    /** The half minute whose code was used last: no code works twice. */
    public long lastStep() {
        return lastStep;
    }

    /** For repositories; whoever checks a code asks them to {@link SecondFactors#use}. */
    public void use(long step) {
        lastStep = step;
    }
}
