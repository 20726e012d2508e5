package org.parley.domain.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole record of an article at one save: text, positions, quotations, follow-ups, as one JSON document. The newest
 * revision is the draft.
 */
@Entity
@Table(name = "revision")
public class Revision {

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
