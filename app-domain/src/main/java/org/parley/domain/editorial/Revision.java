package org.parley.domain.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/**
 * The whole record of an article at one save: text, positions, quotations, follow-ups, as one JSON document. The newest
 * revision is the draft.
 */
@Entity
@Table(name = "revision")
public class Revision {

    private static final Duration TOGETHER = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    private int number;

    private String content;

    private String editor;

    @Column(name = "made_at")
    private Instant madeAt;

    private String summary;

    @Column(name = "editor_id")
    private @Nullable Long editorId;

    private boolean automatic;

    private boolean settled;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    /**
     * @param manuscriptId whose revision it is; the published article has the same id
     * @param number 1 for the first
     * @param content the record as {@link RecordFormat} writes it
     * @param editor who saved it, by the name that colleagues see
     * @param summary what was changed, in the editor's words; may be empty
     */
    public Revision(long manuscriptId, int number, String content, String editor, Instant madeAt, String summary) {
        this.manuscriptId = manuscriptId;
        this.number = number;
        this.content = content;
        this.editor = editor;
        this.madeAt = madeAt;
        this.summary = summary;
    }

    public Revision(
            long manuscriptId, int number, String content, Editor who, Instant madeAt, Saving saving, String summary) {
        this(manuscriptId, number, content, who.name(), madeAt, summary);
        this.editorId = who.id();
        this.automatic = saving == Saving.AUTOMATIC;
    }

    /** Whether another automatic save of this editor belongs to it: it is theirs, recent, and nobody relies on it. */
    public boolean takesMore(Editor who, Instant now) {
        return automatic
                && !settled
                && Objects.equals(editorId, who.id())
                && madeAt.plus(TOGETHER).isAfter(now);
    }

    /**
     * Takes over what an automatic save brings.
     *
     * @throws IllegalStateException when it was saved by hand or is settled
     */
    void become(String newer, Instant at) {
        if (!automatic || settled) throw new IllegalStateException("Revision " + id + " is not to be changed");
        content = newer;
        madeAt = at;
    }

    /** From now on somebody relies on what it says: it was published, commented on, shared, or saved by hand. */
    public void settle() {
        settled = true;
    }

    /** Whether it came about while the editor was typing. */
    public boolean automatic() {
        return automatic;
    }

    /** Null when nobody here made it. */
    public @Nullable Long editorId() {
        return editorId;
    }

    public @Nullable Long id() {
        return id;
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    public String editor() {
        return editor;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String summary() {
        return summary;
    }
}
