package org.parley.domain.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.position.Position;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Localized;

/**
 * What of a position is compared between rounds: the stance and the condition. The summary is not: it is in the words of
 * whoever wrote the article. Without a stance it is common ground.
 */
record Holding(
        @Nullable Stance stance,
        @Nullable Localized premise,
        @Nullable Localized consequence) {

    /** Each once: two articles on one round may well report the same. */
    static List<Holding> of(Standing standing) {
        var own = standing.positions().stream().map(reported -> of(reported.what()));
        var joint = standing.commonGround().stream().map(reported -> new Holding(null, null, null));
        return Stream.concat(own, joint).distinct().toList();
    }

    /** The positions that these stand for, each once. */
    static List<Position> positions(Standing standing, List<Holding> those) {
        return those.stream()
                .flatMap(holding -> standing.positions().stream()
                        .map(reported -> reported.what())
                        .filter(position -> of(position).equals(holding))
                        .limit(1))
                .toList();
    }

    private static Holding of(Position position) {
        var condition = position.condition();
        return condition == null
                ? new Holding(position.stance(), null, null)
                : new Holding(position.stance(), condition.premise(), condition.consequence());
    }

    /** How this became the later one. */
    Mark became(Holding later) {
        if (equals(later)) return Mark.REPEATED;
        if (stance == null || later.stance == null) return Mark.CHANGED;
        if (stance != later.stance) return StanceOrder.between(stance, later.stance);
        if (premise == null || later.premise == null) return StanceOrder.condition(stance, premise == null);
        return Mark.CHANGED;
    }
}
