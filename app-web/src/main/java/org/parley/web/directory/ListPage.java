package org.parley.web.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;

/**
 * A part of a list as its page shows it.
 *
 * @param next address of the part after it; null when this is the last one
 * @param first address of the list with the same words and filters from the top; null when this is the top
 * @param narrowed whether words or filters leave some of it out
 * @param mayChange whether who looks at it may change what is in it
 */
public record ListPage<T extends Listed>(
        String path,
        List<Line<T>> lines,
        @Nullable String next,
        @Nullable String first,
        boolean narrowed,
        boolean mayChange) {

    /** One line, and what it stands for. */
    public record Line<T extends Listed>(Entry entry, T thing) {}

    static <T extends Listed> List<Line<T>> lines(List<Entry> entries, Map<Long, T> things) {
        // What was removed between the two readings is left out.
        return entries.stream()
                .filter(entry -> things.containsKey(entry.id()))
                .map(entry -> new Line<>(entry, Objects.requireNonNull(things.get(entry.id()))))
                .toList();
    }
}
