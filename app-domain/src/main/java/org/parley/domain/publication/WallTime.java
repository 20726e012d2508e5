package org.parley.domain.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.publication.NoSuchMoment.Why;

/**
 * A date and time as clocks on the walls of a zone show it. On the day when the clocks are put forward some of them never
 * come; on the day when they are put back some of them come twice.
 */
public record WallTime(LocalDateTime local, ZoneId zone) {

    /** Which of two times is meant that look the same. */
    public enum Occurrence {
        EARLIER,
        LATER
    }

    /** The moments at which clocks show it: none, one or two, the earlier first. */
    public List<Instant> moments() {
        return zone.getRules().getValidOffsets(local).stream()
                .map(offset -> local.toInstant(offset))
                .sorted()
                .toList();
    }

    /**
     * The one moment that is meant.
     *
     * @param which null where nobody was asked
     * @throws NoSuchMoment when clocks never show it, or show it twice and nobody said which
     */
    public Instant moment(@Nullable Occurrence which) {
        var moments = moments();
        if (moments.isEmpty()) throw new NoSuchMoment(Why.SKIPPED);
        if (moments.size() == 1) return moments.get(0);
        if (which == null) throw new NoSuchMoment(Why.TWICE);
        return moments.get(which == Occurrence.EARLIER ? 0 : 1);
    }
}
