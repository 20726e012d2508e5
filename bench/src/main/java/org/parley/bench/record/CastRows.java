package org.parley.bench.record;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Folding;

/** Parties, people, topics, negotiations and their rounds as rows, with their lines in the lists. */
final class CastRows {

    private static final String CHANGED = "2026-11-01 00:00:00";

    /** As the site has it where there is no round. */
    private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);

    private final Rows rows;

    CastRows(Rows rows) {
        this.rows = rows;
    }

    void add(Cast cast) {
        cast.parties.forEach(this::party);
        cast.people.forEach(this::person);
        cast.topics.forEach(this::topic);
        Map<Negotiation, List<Round>> rounds =
                new HashMap<>(cast.rounds.stream().collect(groupingBy(r -> r.negotiation())));
        for (var negotiation : cast.negotiations) negotiation(negotiation, rounds.getOrDefault(negotiation, List.of()));
    }

    private void party(Party party) {
        var name = party.name().name();
        rows.add(Table.PARTY, party.id(), party.slug(), party.kind(), name.json(), name.json());
        list("PARTIES", party.id(), party.slug(), name, name);
    }

    private void person(Person person) {
        rows.add(Table.PERSON, person.id(), person.slug(), person.name().json());
        var post = person.post();
        rows.add(
                Table.POST,
                person.id(),
                person.id(),
                0,
                post.json(),
                person.party().id());
        list("PEOPLE", person.id(), person.slug(), person.name(), post);
    }

    private void topic(Topic topic) {
        var name = topic.name().name();
        var parent = topic.parent();
        rows.add(Table.TOPIC, topic.id(), topic.slug(), name.json(), parent == null ? null : parent.id());
        list("TOPICS", topic.id(), topic.slug(), name);
    }

    private void negotiation(Negotiation talks, List<Round> rounds) {
        var id = talks.id();
        var latest = rounds.stream().map(Round::starts).max(naturalOrder()).orElse(NEVER);
        rows.add(
                Table.NEGOTIATION,
                id,
                talks.slug(),
                talks.name().json(),
                talks.summary().json(),
                latest);
        var ordinal = 0;
        for (var party : talks.parties())
            rows.add(Table.PARTICIPATION, id, ordinal++, party.id(), "NEGOTIATING", latest);
        ordinal = 0;
        for (var topic : talks.topics()) rows.add(Table.NEGOTIATION_TOPIC, id, ordinal++, topic.id(), latest);
        rounds.forEach(this::round);
        var meetings = rounds.stream().flatMap(r -> Stream.of(r.town().name(), r.format()));
        list(
                "NEGOTIATIONS",
                id,
                talks.slug(),
                talks.name(),
                Stream.concat(Stream.of(talks.summary()), meetings).toArray(Text[]::new));
    }

    private void round(Round round) {
        var place = round.town().name();
        var day = round.starts();
        var talks = round.negotiation().id();
        rows.add(
                Table.ROUND,
                round.id(),
                talks,
                round.slug(),
                place.json(),
                day,
                day,
                round.format().json());
        list("ROUNDS", round.id(), round.slug(), place, round.format());
    }

    private void list(String listing, int id, String slug, Text name, Text... others) {
        var words = Stream.concat(Stream.of(name), Stream.of(others)).flatMap(CastRows::words);
        var search =
                Stream.concat(Stream.of(slug), words).map(Folding::forSearch).collect(joining("\n"));
        var uk = Folding.forOrder(name.uk());
        var en = Folding.forOrder(Objects.requireNonNull(name.en()));
        rows.add(Table.DIRECTORY_ENTRY, listing, id, slug, name.json(), uk, en, search, false, CHANGED);
    }

    private static Stream<String> words(Text text) {
        return Stream.<@Nullable String>of(text.uk(), text.en())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
