package org.parley.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Place;
import org.parley.domain.text.Language;

/**
 * A part of a feed; the others are found from it (RFC 5005).
 *
 * @param id names the feed for good: {@code negotiations/3}
 * @param page whose news these are, by its path after the language
 * @param path of the feed after the language
 * @param after where the part before ended; null at the beginning
 * @param next where the next part begins; null at the end
 */
record Feed(
        Language language,
        String id,
        String title,
        String page,
        String path,
        @Nullable Place after,
        @Nullable Place next,
        List<Entry> entries) {

    /** When it last had news. An empty feed has a date as well, and always the same one, so that it stays the same. */
    Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    String at(@Nullable Place place) {
        return place == null ? path : path + "?after=" + place;
    }
}
