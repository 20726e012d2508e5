package org.parley.domain.directory;

import java.util.Optional;

/**
 * A place in an ordered list: just after an entry. Unlike a page number it stays put when others are added.
 *
 * @param key by which the entry is sorted
 * @param id of what is listed
 */
public record Place(String key, long id) {

    /** Reads what {@link #toString} wrote; empty when it is anything else. */
    public static Optional<Place> parse(String place) {
        var comma = place.indexOf(',');
        if (comma < 0) return Optional.empty();
        try {
            return Optional.of(new Place(place.substring(comma + 1), Long.parseLong(place.substring(0, comma))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code 7,женева}. */
    @Override
    public String toString() {
        return id + "," + key;
    }
}
