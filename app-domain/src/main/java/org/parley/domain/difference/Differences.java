package org.parley.domain.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.domain.article.Article;

/** Everything that one record says differently from another, in the order of the page; what is gone comes last. */
public record Differences(List<Difference> all) {

    // Below this, it is more likely another thing than the same one rewritten.
    private static final double ALIKE = 0.4;

    /** Both as {@link org.parley.domain.article.Article drafts}, read from their revisions. */
    public static Differences between(Article before, Article after) {
        var old = Outline.of(before);
        var now = Outline.of(after);
        var all = new ArrayList<Difference>();
        for (var part : Part.values()) all.addAll(between(of(part, old), of(part, now)));
        return new Differences(List.copyOf(all));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** By part, in the order of the page. */
    public Map<Part, List<Difference>> byPart() {
        var parts = new LinkedHashMap<Part, List<Difference>>();
        all.forEach(
                d -> parts.computeIfAbsent(d.part(), part -> new ArrayList<>()).add(d));
        return parts;
    }

    private static List<Item> of(Part part, List<Item> items) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    private static List<Difference> between(List<Item> before, List<Item> after) {
        var same = pairs(before, after);
        var moved = moved(before, after, same);
        var found = new ArrayList<Difference>();
        for (var i = 0; i < after.size(); i++) {
            var was = same.get(i);
            if (was == null) found.add(Difference.added(after.get(i)));
            else found.add(Difference.between(before.get(was), after.get(i), moved.contains(was)));
        }
        for (var i = 0; i < before.size(); i++)
            if (!same.containsValue(i)) found.add(Difference.removed(before.get(i)));
        found.removeIf(Difference::isNone);
        return found;
    }

    /** Which one after is which one before, by their places in the lists. */
    private static Map<Integer, Integer> pairs(List<Item> before, List<Item> after) {
        var pairs = new LinkedHashMap<Integer, Integer>();
        pair(before, after, pairs, (was, is) -> was.key() != null && Objects.equals(was.key(), is.key()) ? 1 : 0);
        pair(before, after, pairs, (was, is) -> was.key() == null && was.equals(is) ? 1 : 0);
        pair(before, after, pairs, (was, is) -> was.key() == null ? was.likeness(is) : 0);
        return pairs;
    }

    private static void pair(List<Item> before, List<Item> after, Map<Integer, Integer> pairs, Likeness likeness) {
        for (var i = 0; i < after.size(); i++) {
            if (pairs.containsKey(i)) continue;
            var best = -1;
            var most = ALIKE;
            for (var j = 0; j < before.size(); j++) {
                if (pairs.containsValue(j)) continue;
                var like = likeness.of(before.get(j), after.get(i));
                if (like > most) {
                    best = j;
                    most = like;
                }
            }
            if (best >= 0) pairs.put(i, best);
        }
    }

    /** Of those that are in both, as few as can be that had to move for the others to keep their order. */
    private static Set<Integer> moved(List<Item> before, List<Item> after, Map<Integer, Integer> same) {
        var old = new ArrayList<Integer>();
        var now = new ArrayList<Integer>();
        for (var i = 0; i < before.size(); i++) if (same.containsValue(i)) old.add(i);
        for (var i = 0; i < after.size(); i++) if (same.containsKey(i)) now.add(same.get(i));
        var moved = new HashSet<Integer>();
        for (var delta : DiffUtils.diff(old, now).getDeltas())
            if (delta.getType() != DeltaType.EQUAL)
                moved.addAll(delta.getSource().getLines());
        return moved;
    }

    private interface Likeness {
        double of(Item before, Item after);
    }
}
