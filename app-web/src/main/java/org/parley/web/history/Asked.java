package org.parley.web.history;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;

/**
 * What a reader asks of the table: {@code as-of}, a day, and {@code party}, any number of them. What cannot be understood
 * is left out of the answer, and told.
 */
public final class Asked {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final int SHOWN = 40;
    private static final int MOST_TOLD = 5;

    private final String typed;
    private final @Nullable LocalDate day;
    private final List<Party> all;
    private final List<Party> chosen;
    private final List<String> unknown;

    /** @param all parties that can be chosen */
    public Asked(MultivaluedMap<String, String> query, List<Party> all) {
        var asOf = query.getFirst("as-of");
        typed = asOf == null ? "" : asOf.strip();
        day = day(typed);
        this.all = all;
        var slugs = query.getOrDefault("party", List.of()).stream()
                .filter(slug -> !slug.isBlank())
                .distinct()
                .toList();
        chosen = all.stream().filter(p -> slugs.contains(p.slug())).toList();
        unknown = slugs.stream()
                .filter(slug -> all.stream().noneMatch(p -> p.slug().equals(slug)))
                .map(Asked::beginning)
                .limit(MOST_TOLD)
                .toList();
    }

    private static @Nullable LocalDate day(String typed) {
        if (!DAY.matcher(typed).matches()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Null where none is asked for, or none that there is. */
    public @Nullable LocalDate day() {
        return day;
    }

    public String typed() {
        return beginning(typed);
    }

    public boolean isNoDay() {
        return day == null && !typed.isEmpty();
    }

    /** All that can be chosen. */
    public List<Party> all() {
        return all;
    }

    /** The chosen ones, in their order; all of them when none is chosen. */
    public List<Party> parties() {
        return chosen.isEmpty() ? all : chosen;
    }

    public boolean has(Party party) {
        return chosen.contains(party);
    }

    public boolean isPartial() {
        return !chosen.isEmpty();
    }

    /** Slugs of parties that are not in this negotiation. */
    public List<String> unknown() {
        return unknown;
    }

    public boolean isRight() {
        return !isNoDay() && unknown.isEmpty();
    }

    /** The query for the same parties as of another day; of the newest when it is null. */
    public String as(@Nullable LocalDate of) {
        var parts = Stream.concat(
                Stream.ofNullable(of).map(other -> "as-of=" + other),
                chosen.stream().map(p -> "party=" + p.slug()));
        var query = parts.collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The query for all parties as of the same day. */
    public String withAll() {
        return day == null ? "" : "?as-of=" + day;
    }

    // What is told again is a page's text: without signs that no page can have.
    private static String beginning(String typed) {
        var text = UNPRINTABLE.matcher(typed).replaceAll("");
        if (text.codePointCount(0, text.length()) <= SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
