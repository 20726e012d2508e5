package org.parley.domain.data;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a part of a list ended: what the list is ordered by first, and the identity of the last one. It stays put when
 * others are added before or after it.
 */
public record Place(long first, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,18})-([0-9]{1,18})");

    /** Reads what {@link #toString} wrote; empty when it is anything else. */
    public static Optional<Place> parse(String place) {
        var match = WRITTEN.matcher(place);
        return match.matches()
                ? Optional.of(new Place(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    /** Fit for an address. */
    @Override
    public String toString() {
        return first + "-" + id;
    }
}
