package org.parley.domain.history;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reported;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;

/**
 * One cell in one round: what all its articles report of a party on a topic, and what has changed.
 *
 * @param change as it follows from the record; null where nothing can be said of a change
 * @param overrule what an editor says instead; null where they leave it at that
 */
public record Standing(
        Round round,
        Party party,
        Topic topic,
        List<Reported<Position>> positions,
        List<Reported<CommonGround>> commonGround,
        List<Reported<Absence>> absences,
        @Nullable Change change,
        @Nullable Overrule overrule,
        List<Finding> findings) {

    /** Whether a position is known, the party's own or one shared with others. */
    public boolean isHeld() {
        return !positions.isEmpty() || !commonGround.isEmpty();
    }

    /** Why there is none, the weightiest reason where articles differ; empty where there is one. */
    public Optional<Reported<Absence>> absence() {
        if (isHeld()) return Optional.empty();
        return absences.stream()
                .filter(a -> isSilence(a.what()))
                .findFirst()
                .or(() -> absences.stream().findFirst());
    }

    /** Whether the party is known to have said nothing. That nothing is reported is not silence. */
    public boolean isSilent() {
        return absence().filter(a -> isSilence(a.what())).isPresent();
    }

    /** What readers are told: the editor's word where there is one. Null where nothing can be said. */
    public @Nullable Mark mark() {
        if (overrule != null) return overrule.mark();
        return change == null ? null : change.mark();
    }

    /** The later evidence on one of its positions, the earliest first. */
    public List<Finding> findingsOn(Reported<Position> position) {
        return findings.stream().filter(finding -> finding.isOn(position)).toList();
    }

    Standing with(@Nullable Change found, @Nullable Overrule said, List<Finding> later) {
        return new Standing(round, party, topic, positions, commonGround, absences, found, said, later);
    }

    private static boolean isSilence(Absence absence) {
        return absence.reason() == AbsenceReason.SILENT || absence.reason() == AbsenceReason.REFUSED;
    }
}
