package org.parley.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reported;
import org.parley.domain.editor.Editor;
import org.parley.domain.position.Position;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/**
 * Later evidence on a position: what became known afterwards, when, and from whom. It stands beside the position and
 * overwrites nothing. It hangs on the identity of the article and the key of the position, which every version keeps.
 */
@Entity
@Table(name = "finding")
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    @Column(name = "position_key")
    private String positionKey;

    @Column(name = "dated")
    private PartialDate date;

    @Enumerated(EnumType.STRING)
    private Bearing bearing;

    private Localized what;

    private @Nullable Localized words;

    @Embedded
    private SourceReference source;

    private int edition;

    @Column(name = "changed_by")
    private String changedBy = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /**
     * @param manuscriptId identity of the article
     * @param positionKey what names the position within it: {@code s1}
     * @param date of what it tells, as precisely as it is known
     * @param words exact words of the source, if there are any to give
     */
    public Finding(
            long manuscriptId,
            String positionKey,
            PartialDate date,
            Bearing bearing,
            Localized what,
            @Nullable Localized words,
            SourceReference source) {
        this.manuscriptId = manuscriptId;
        this.positionKey = positionKey;
        this.date = date;
        this.bearing = bearing;
        this.what = what;
        this.words = words;
        this.source = source;
    }

    /** From now on it says what the other one does: the next edition. */
    void become(Finding other, Editor who, Instant at) {
        manuscriptId = other.manuscriptId;
        positionKey = other.positionKey;
        date = other.date;
        bearing = other.bearing;
        what = other.what;
        words = other.words;
        source = other.source;
        edition++;
        changedBy = who.name();
        changedAt = at;
    }

    public boolean isOn(Reported<Position> position) {
        return Objects.equals(position.article().id(), manuscriptId)
                && position.what().key().equals(positionKey);
    }

    boolean saysTheSameAs(Finding other) {
        return manuscriptId == other.manuscriptId
                && positionKey.equals(other.positionKey)
                && date.equals(other.date)
                && bearing == other.bearing
                && what.equals(other.what)
                && Objects.equals(words, other.words)
                && source.name().equals(other.source.name())
                && Objects.equals(source.url(), other.source.url());
    }

    public @Nullable Long id() {
        return id;
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public String positionKey() {
        return positionKey;
    }

    public PartialDate date() {
        return date;
    }

    public Bearing bearing() {
        return bearing;
    }

    /** What it shows. */
    public Localized what() {
        return what;
    }

    public @Nullable Localized words() {
        return words;
    }

    public SourceReference source() {
        return source;
    }

    /** Counted from 1 on; 0 until it is kept. */
    public int edition() {
        return edition;
    }

    /** The name of whoever changed it last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
