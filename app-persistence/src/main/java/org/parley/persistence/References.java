package org.parley.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.directory.Listing;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;

/** What a record names by slug: asked for once, all of a kind together, however often the record names it. */
final class References {

    private final Map<Class<?>, Map<String, ?>> found = new HashMap<>();

    References(JsonNode json, Parties parties, People people, Topics topics, Negotiations negotiations) {
        var named = named(json);
        put(Party.class, parties.bySlugs(slugs(named, Listing.PARTIES)), Party::slug);
        put(Person.class, people.bySlugs(slugs(named, Listing.PEOPLE)), Person::slug);
        put(Topic.class, topics.bySlugs(slugs(named, Listing.TOPICS)), Topic::slug);
        var rounds =
                slugs(named, Listing.ROUNDS).stream().map(negotiations::round).flatMap(Optional::stream);
        put(Round.class, rounds.toList(), Round::slug);
    }

    /** @throws IllegalArgumentException when there is nothing of that kind with that slug */
    <T> T find(Class<T> type, String slug) {
        var thing = found.getOrDefault(type, Map.of()).get(slug);
        if (thing == null)
            throw new IllegalArgumentException("there is no " + type.getSimpleName() + " with the slug " + slug);
        return type.cast(thing);
    }

    private static Set<String> slugs(Map<Listing, Set<String>> named, Listing listing) {
        return named.getOrDefault(listing, Set.of());
    }

    private <T> void put(Class<T> type, Collection<T> things, Function<T, String> slug) {
        found.put(type, things.stream().collect(Collectors.toMap(slug, Function.identity())));
    }

    /** The slugs in a record, by the list that they are from. */
    static Map<Listing, Set<String>> named(JsonNode json) {
        return Map.of(
                Listing.PARTIES, slugs(json, "party", "parties"),
                Listing.PEOPLE, slugs(json, "speaker"),
                Listing.TOPICS, slugs(json, "topic", "topics"),
                Listing.ROUNDS, slugs(json, "round"));
    }

    private static Set<String> slugs(JsonNode json, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> json.findValues(field).stream())
                .flatMap(value -> value.isArray() ? elements(value).stream() : Stream.of(value))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> elements(JsonNode array) {
        var elements = new ArrayList<JsonNode>();
        array.forEach(elements::add);
        return elements;
    }
}
