package org.parley.domain.publication;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Revision;
import org.parley.domain.text.Localized;

/**
 * One revision that readers will get at one moment, without anybody having to be there. Later revisions are not part of
 * it. It is gone as soon as it is carried out, or found not to be ready.
 */
@Entity
@Table(name = "planned_publication")
public class PlannedPublication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    @ManyToOne(optional = false)
    private Revision revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Change change;

    private @Nullable Localized note;

    @Column(name = "due_at")
    private Instant dueAt;

    // As the editor said it: should the rules of the zone change, it can be told what was meant.
    @Column(name = "wall_time")
    private String wallTime;

    private String zone;

    @Column(name = "planned_by")
    private long plannedBy;

    @Column(name = "planned_by_name")
    private String plannedByName;

    @SuppressWarnings("NullAway.Init")
    protected PlannedPublication() {}

    /** @param dueAt one of the moments at which clocks show that time */
    public PlannedPublication(
            Revision revision, Change change, @Nullable Localized note, WallTime time, Instant dueAt, Editor who) {
        this.manuscriptId = revision.manuscriptId();
        this.revision = revision;
        this.change = change;
        this.note = note;
        this.wallTime = time.local().toString();
        this.zone = time.zone().getId();
        this.dueAt = dueAt;
        this.plannedBy = requireNonNull(who.id());
        this.plannedByName = who.name();
    }

    public @Nullable Long id() {
        return id;
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public Revision revision() {
        return revision;
    }

    public Change change() {
        return change;
    }

    /** What readers will be told about the change. */
    public @Nullable Localized note() {
        return note;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public WallTime time() {
        return new WallTime(LocalDateTime.parse(wallTime), ZoneId.of(zone));
    }

    /** The name of the zone by whose clocks it is meant. */
    public String zone() {
        return zone;
    }

    /** The id of the editor. */
    public long plannedBy() {
        return plannedBy;
    }

    public String plannedByName() {
        return plannedByName;
    }
}
