package org.parley.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    // Under these names, a record has slugs wherever it has them.
    private static final Map<String, Listing> LISTINGS = Map.of(
            "party", Listing.PARTIES,
            "parties", Listing.PARTIES,
            "speaker", Listing.PEOPLE,
            "topic", Listing.TOPICS,
            "topics", Listing.TOPICS,
            "round", Listing.ROUNDS);

    private final Map<Class<?>, Map<String, ?>> found = new HashMap<>();

    /** What was found before, by slug. */
    References(
            Map<String, Party> parties,
            Map<String, Person> people,
            Map<String, Topic> topics,
            Map<String, Round> rounds) {
        found.put(Party.class, parties);
        found.put(Person.class, people);
        found.put(Topic.class, topics);
        found.put(Round.class, rounds);
    }

    References(
            Map<Listing, Set<String>> named, Parties parties, People people, Topics topics, Negotiations negotiations) {
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
        var named = new EnumMap<Listing, Set<String>>(Listing.class);
        collect(json, named);
        return named;
    }

    private static void collect(JsonNode json, Map<Listing, Set<String>> named) {
        for (var fields = json.fields(); fields.hasNext(); ) {
            var field = fields.next();
            var listing = LISTINGS.get(field.getKey());
            if (listing != null) add(field.getValue(), named.computeIfAbsent(listing, unused -> new HashSet<>()));
            else if (field.getValue().isContainerNode()) collect(field.getValue(), named);
        }
        if (json.isArray()) json.forEach(element -> collect(element, named));
    }

    private static void add(JsonNode value, Set<String> slugs) {
        if (value.isTextual()) slugs.add(value.asText());
        else value.forEach(element -> add(element, slugs));
    }
}
