package org.parley.domain.history;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Round;
import org.parley.domain.position.Position;

/**
 * What the record itself says of a cell since the round before.
 *
 * @param against the round that it is compared with: the last one before in which a position was reported; null where
 *     there is none
 * @param added positions that came beside those that there were
 * @param dropped positions of the round before that did not come up again
 */
public record Change(Mark mark, @Nullable Round against, List<Position> added, List<Position> dropped) {

    /** Nothing came beside what stayed, and nothing was left out. */
    Change(Mark mark, @Nullable Round against) {
        this(mark, against, List.of(), List.of());
    }

    /** From one round in which the party holds something to another. */
    static Change between(Standing before, Standing after) {
        var gone = new ArrayList<>(Holding.of(before));
        var come = new ArrayList<>(Holding.of(after));
        var mark = mark(gone, come);
        return new Change(mark, before.round(), Holding.positions(after, come), Holding.positions(before, gone));
    }

    // What is left of the two has no partner.
    private static Mark mark(List<Holding> gone, List<Holding> come) {
        var marks = EnumSet.noneOf(Mark.class);
        // The likeliest pairs first: what is the same, then what only its condition tells apart, then what has an
        // order.
        pair(gone, come, marks, Holding::equals);
        pair(gone, come, marks, (old, now) -> old.stance() != null && old.stance() == now.stance());
        pair(gone, come, marks, (old, now) -> old.became(now) != Mark.CHANGED);
        pair(gone, come, marks, (old, now) -> true);
        if (!come.isEmpty()) marks.add(Mark.NEW);
        if (!gone.isEmpty()) marks.add(Mark.DROPPED);
        return one(marks);
    }

    private static void pair(
            List<Holding> gone, List<Holding> come, Set<Mark> marks, BiPredicate<Holding, Holding> isPair) {
        gone.removeIf(old -> {
            var partner = come.stream().filter(now -> isPair.test(old, now)).findFirst();
            partner.ifPresent(now -> {
                marks.add(old.became(now));
                come.remove(now);
            });
            return partner.isPresent();
        });
    }

    // Whatever stayed beside it, a cell in which one thing happened has that mark; of several, none would tell the
    // truth.
    private static Mark one(Set<Mark> marks) {
        marks.remove(Mark.REPEATED);
        if (marks.isEmpty()) return Mark.REPEATED;
        return marks.size() == 1 ? marks.iterator().next() : Mark.CHANGED;
    }
}
