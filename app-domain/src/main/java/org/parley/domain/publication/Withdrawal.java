package org.parley.domain.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.text.Localized;

/** An article was taken away from readers, who are told why. Kept also when it is published again. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "editor")
    private String editor;

    private Localized reason;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    public Withdrawal(long manuscriptId, Instant at, Editor who, Localized reason) {
        this.manuscriptId = manuscriptId;
        this.at = at;
        this.editor = who.name();
        this.reason = reason;
    }

    /** It is published again. */
    public void end(Instant when) {
        endedAt = when;
    }

    public @Nullable Long id() {
        return id;
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public Instant at() {
        return at;
    }

    public String editor() {
        return editor;
    }

    /** For readers. */
    public Localized reason() {
        return reason;
    }

    /** Null as long as readers do not get it. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
