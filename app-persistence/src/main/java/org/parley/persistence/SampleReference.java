package org.parley.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Delegate;
import org.parley.domain.negotiation.Naming;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.ReportedDuration;
import org.parley.domain.negotiation.Role;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/** What the articles of the sample refer to: parties, people, topics, and negotiations with their rounds. */
final class SampleReference {

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final JsonNode json;

    SampleReference(JsonNode json) {
        this.json = json;
    }

    void addTo(Parties allParties, People allPeople, Topics allTopics, Negotiations allNegotiations) {
        each(json, "parties").forEach(node -> allParties.add(party(node)));
        each(json, "people").forEach(node -> allPeople.add(person(node)));
        each(json, "topics").forEach(node -> allTopics.add(topic(node)));
        each(json, "negotiations").forEach(node -> allNegotiations.add(negotiation(node)));
    }

    private Party party(JsonNode node) {
        var aliases = stream(node, "aliases").map(a -> value(a, Alias.class)).toList();
        var kind = PartyKind.valueOf(text(node, "kind"));
        var party = new Party(text(node, "slug"), kind, words(node, "name"), words(node, "shortName"), aliases);
        parties.put(party.slug(), party);
        return party;
    }

    private Person person(JsonNode node) {
        var posts = stream(node, "posts")
                .map(p -> new Post(words(p, "title"), party(p, "party"), date(p, "from"), date(p, "until")))
                .toList();
        var person = new Person(text(node, "slug"), words(node, "name"), posts);
        people.put(person.slug(), person);
        return person;
    }

    private Topic topic(JsonNode node) {
        var description = node.hasNonNull("description") ? words(node, "description") : null;
        var parent = node.hasNonNull("parent") ? known(topics, text(node, "parent")) : null;
        var topic = new Topic(text(node, "slug"), words(node, "name"), description, parent);
        topics.put(topic.slug(), topic);
        return topic;
    }

    private Negotiation negotiation(JsonNode node) {
        var negotiation = new Negotiation(text(node, "slug"), words(node, "name"), words(node, "summary"));
        stream(node, "participations")
                .forEach(p -> negotiation.with(new Participation(party(p, "party"), Role.valueOf(text(p, "role")))));
        stream(node, "topics").forEach(t -> negotiation.with(known(topics, t.asText())));
        stream(node, "rounds").forEach(r -> negotiation.with(round(negotiation, r)));
        return negotiation;
    }

    private Round round(Negotiation negotiation, JsonNode node) {
        var round = new Round(
                negotiation,
                text(node, "slug"),
                words(node, "place"),
                LocalDate.parse(text(node, "startsOn")),
                LocalDate.parse(text(node, "endsOn")),
                words(node, "format"));
        stream(node, "delegates").forEach(d -> round.with(new Delegate(party(d, "party"), delegate(d))));
        stream(node, "durations").forEach(d -> round.with(value(d, ReportedDuration.class)));
        stream(node, "namings")
                .forEach(n -> round.with(new Naming(
                        party(n, "party"), words(n, "word"), value(n.required("source"), SourceReference.class))));
        return round;
    }

    private @Nullable Person delegate(JsonNode node) {
        return node.hasNonNull("person") ? known(people, text(node, "person")) : null;
    }

    private Party party(JsonNode node, String field) {
        return known(parties, text(node, field));
    }

    private static <T> T known(Map<String, T> all, String slug) {
        return Objects.requireNonNull(all.get(slug), () -> "The sample refers to " + slug + ", which it does not have");
    }

    private static @Nullable PartialDate date(JsonNode node, String field) {
        return node.hasNonNull(field) ? PartialDate.parse(text(node, field)) : null;
    }

    private static Localized words(JsonNode node, String field) {
        return value(node.required(field), Localized.class);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }

    private static Iterable<JsonNode> each(JsonNode node, String field) {
        return node.path(field);
    }

    private static Stream<JsonNode> stream(JsonNode node, String field) {
        return StreamSupport.stream(each(node, field).spliterator(), false);
    }

    private static <T> T value(JsonNode node, Class<T> type) {
        try {
            return ValueJson.MAPPER.treeToValue(node, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
