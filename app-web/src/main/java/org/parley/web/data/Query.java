package org.parley.web.data;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Place;
import org.parley.domain.data.Wanted;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.followup.Status;
import org.parley.web.error.Problem;
import org.parley.web.view.Addresses;

/** What a program asks a list for. A parameter that is not understood is refused: ignored, it would give a wrong answer. */
final class Query {

    private static final int MOST = 100;
    private static final int USUALLY = 50;
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";

    private final UriInfo uri;
    private final MultivaluedMap<String, String> parameters;

    /** @param known by what this list can be narrowed */
    Query(UriInfo uri, String... known) {
        this.uri = uri;
        this.parameters = uri.getQueryParameters();
        var all = Stream.concat(Stream.of(known), Stream.of(LIMIT, AFTER)).toList();
        parameters.forEach((name, values) -> {
            if (!all.contains(name))
                throw Problem.badRequest("There is no parameter of this name here. Those there are: " + all + ".");
            if (values.size() > 1) throw Problem.badRequest("Give the parameter “%s” once.".formatted(name));
        });
    }

    int limit() {
        var limit = value(LIMIT);
        if (limit == null) return USUALLY;
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST)
            throw Problem.badRequest("“limit” is a number from 1 to %d.".formatted(MOST));
        return Integer.parseInt(limit);
    }

    @Nullable
    Place after() {
        var after = value(AFTER);
        if (after == null) return null;
        return Place.parse(after).orElseThrow(Query::lost);
    }

    /** Of the lists that have an order of their own. */
    org.parley.domain.directory.@Nullable Place afterEntry() {
        var after = value(AFTER);
        if (after == null) return null;
        return org.parley.domain.directory.Place.parse(after).orElseThrow(Query::lost);
    }

    /** By all that this list can be narrowed by. */
    Wanted wanted(Directory directory, LocalDate today) {
        return new Wanted(
                slug("negotiation", Listing.NEGOTIATIONS, directory),
                slug("party", Listing.PARTIES, directory),
                slug("topic", Listing.TOPICS, directory),
                slug("speaker", Listing.PEOPLE, directory),
                day("as-of"),
                status(),
                today);
    }

    /** The address of the part that comes after a place. */
    @Nullable
    String next(@Nullable Object place) {
        if (place == null) return null;
        var address = UriBuilder.fromPath("/" + uri.getPath());
        parameters.forEach((name, values) -> {
            if (!name.equals(AFTER)) address.queryParam(name, "{" + name + "}");
        });
        var values = parameters.entrySet().stream()
                .filter(e -> !e.getKey().equals(AFTER))
                .collect(Collectors.toMap(
                        e -> e.getKey(), e -> (Object) e.getValue().get(0)));
        values.put(AFTER, place.toString());
        return Addresses.absolute(address.queryParam(AFTER, "{" + AFTER + "}")
                .buildFromMap(values)
                .toString());
    }

    private @Nullable String slug(String name, Listing listing, Directory directory) {
        var slug = value(name);
        if (slug == null || directory.entry(listing, slug).isPresent()) return slug;
        throw Problem.badRequest("“%s” names nothing that is known. Those that are known: /api/%s."
                .formatted(name, Fields.written(listing)));
    }

    private @Nullable LocalDate day(String name) {
        var day = value(name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("“%s” is a day that exists, like 2022-01-12.".formatted(name));
        }
    }

    private @Nullable Status status() {
        var status = value("status");
        if (status == null) return null;
        return Arrays.stream(Status.values())
                .filter(s -> Fields.written(s).equals(status) || s.name().equals(status))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("“status” is one of "
                        + Arrays.stream(Status.values()).map(Fields::written).toList() + "."));
    }

    private @Nullable String value(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || requireNonNull(values.get(0)).isBlank() ? null : values.get(0);
    }

    private static jakarta.ws.rs.WebApplicationException lost() {
        return Problem.badRequest("“after” is taken from the address under “next”, as it stands there.");
    }
}
