package org.parley.domain.article;

import java.util.List;
import java.util.function.Predicate;

/** Moving things about in a list. */
final class Order {

    private Order() {}

    /** -1 when there is none. */
    static <T> int indexOf(List<T> list, Predicate<T> which) {
        for (var i = 0; i < list.size(); i++) if (which.test(list.get(i))) return i;
        return -1;
    }

    /** Moves what stands at an index by so many places, to the end at most; nothing when nothing stands there. */
    static <T> void move(List<T> list, int at, int places) {
        if (at < 0) return;
        var to = Math.max(0, Math.min(list.size() - 1, at + places));
        list.add(to, list.remove(at));
    }
}
