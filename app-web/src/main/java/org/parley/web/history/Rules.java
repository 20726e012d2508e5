package org.parley.web.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.domain.history.StanceOrder;
import org.parley.domain.position.Stance;

/** How marks are decided, for readers who ask. */
public final class Rules {

    /** The stances that can soften, each with what is softer, in the order in which stances are listed everywhere. */
    public static final Map<Stance, List<Stance>> SOFTER = softer();

    private Rules() {}

    private static Map<Stance, List<Stance>> softer() {
        var softer = new LinkedHashMap<Stance, List<Stance>>();
        for (var stance : Stance.values()) {
            var those = Stream.of(Stance.values()).filter(StanceOrder.softerThan(stance)::contains);
            softer.put(stance, those.toList());
        }
        softer.values().removeIf(List::isEmpty);
        return softer;
    }
}
