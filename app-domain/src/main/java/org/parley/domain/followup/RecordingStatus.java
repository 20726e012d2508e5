package org.parley.domain.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** Tells readers what became of a follow-up, at once. What was recorded stays: a mistake gets a further entry. */
@Dependent
@Transactional
public class RecordingStatus {

    private final FollowUps followUps;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public RecordingStatus(FollowUps followUps, AuditLog audit, Clock clock) {
        this.followUps = followUps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry; nothing when it was the last thing recorded of that day, as after a second click.
     *
     * @return the follow-up; empty when there is no such
     * @throws IllegalArgumentException when it is of a day that is not {@linkplain #isPossible possible}
     * @throws org.parley.domain.editor.NotAllowed when they are no editor
     */
    public Optional<FollowUp> record(Editor who, long followUpId, StatusEntry entry) {
        who.require(Role.EDITOR);
        var found = followUps.locked(followUpId);
        found.filter(f -> !f.hasRecorded(entry)).ifPresent(f -> add(who, f, entry));
        return found;
    }

    /** Whether something can have become of it on that day: not before it was agreed on, and not in the future. */
    public boolean isPossible(FollowUp followUp, LocalDate since) {
        return !since.isBefore(followUp.agreedOn()) && !since.isAfter(LocalDate.now(clock));
    }

    private void add(Editor who, FollowUp followUp, StatusEntry entry) {
        if (!isPossible(followUp, entry.since()))
            throw new IllegalArgumentException("Nothing became of it on " + entry.since());
        followUp.record(entry);
        followUps.tell(followUp);
        audit.record(who, Deed.STATUS_RECORDED, "follow-up " + followUp.id());
    }
}
