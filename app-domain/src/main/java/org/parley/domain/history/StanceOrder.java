package org.parley.domain.history;

import static org.parley.domain.position.Stance.ACCEPTS;
import static org.parley.domain.position.Stance.DEMANDS;
import static org.parley.domain.position.Stance.OPEN_TO_DISCUSS;
import static org.parley.domain.position.Stance.PROPOSES;
import static org.parley.domain.position.Stance.REJECTS;
import static org.parley.domain.position.Stance.SUPPORTS;
import static org.parley.domain.position.Stance.WARNS;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parley.domain.position.Stance;

/**
 * Which stances are softer than which. It is a partial order on purpose: two stances that are not in it together are not
 * comparable, and a change between them is just a change. The reasons are in decision 13.
 */
public final class StanceOrder {

    private static final Map<Stance, Set<Stance>> SOFTER_THAN = Map.of(
            DEMANDS, EnumSet.of(PROPOSES, SUPPORTS, OPEN_TO_DISCUSS, ACCEPTS),
            PROPOSES, EnumSet.of(SUPPORTS, OPEN_TO_DISCUSS, ACCEPTS),
            OPEN_TO_DISCUSS, EnumSet.of(ACCEPTS),
            REJECTS, EnumSet.of(SUPPORTS, OPEN_TO_DISCUSS, ACCEPTS),
            WARNS, EnumSet.of(SUPPORTS, OPEN_TO_DISCUSS, ACCEPTS));

    // Whoever gives something away gives less once it hangs on a condition. What a condition does to a demand or a
    // refusal, it may be either: an offer or a threat.
    private static final Set<Stance> GIVING = EnumSet.of(SUPPORTS, OPEN_TO_DISCUSS, ACCEPTS);

    private StanceOrder() {}

    /** Those to which a change from this one is a softening; none where it cannot be ordered. */
    public static Set<Stance> softerThan(Stance stance) {
        return SOFTER_THAN.getOrDefault(stance, Set.of());
    }

    /** From one stance to another; {@link Mark#REPEATED} when they are the same. */
    static Mark between(Stance before, Stance after) {
        if (before == after) return Mark.REPEATED;
        if (softerThan(before).contains(after)) return Mark.SOFTENED;
        if (softerThan(after).contains(before)) return Mark.HARDENED;
        return Mark.CHANGED;
    }

    /** The stance stays; a condition comes or goes. */
    static Mark condition(Stance stance, boolean came) {
        if (!GIVING.contains(stance)) return Mark.CHANGED;
        return came ? Mark.HARDENED : Mark.SOFTENED;
    }
}
