package org.parley.domain.followup;

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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/** One dated, sourced change in what became of a follow-up. Entries are only ever added. */
@Entity
@Table(name = "status_entry")
public class StatusEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "since")
    private LocalDate since;

    private @Nullable Localized note;

    @Embedded
    private SourceReference source;

    // The database's own clock puts it there.
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StatusEntry() {}

    /**
     * @param since the day from which it holds, by the site's calendar
     * @throws IllegalArgumentException for {@link Status#OVERDUE}, which is derived
     */
    public StatusEntry(Status status, LocalDate since, @Nullable Localized note, SourceReference source) {
        if (status == Status.OVERDUE) throw new IllegalArgumentException("Overdue is derived from the due date");
        this.status = status;
        this.since = since;
        this.note = note;
        this.source = source;
    }

    boolean saysTheSameAs(StatusEntry other) {
        return status == other.status
                && since.equals(other.since)
                && Objects.equals(note, other.note)
                && source.name().equals(other.source.name())
                && Objects.equals(source.url(), other.source.url());
    }

    public @Nullable Long id() {
        return id;
    }

    /** When it was put down; null of old entries, of which nobody knows, and of those that have only just been made. */
    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    public Status status() {
        return status;
    }

    public LocalDate since() {
        return since;
    }

    public @Nullable Localized note() {
        return note;
    }

    public SourceReference source() {
        return source;
    }
}
