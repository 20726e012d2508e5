package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listing;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/**
 * What a record names, for a page that shows it: one statement for each kind of thing, whatever the record's length, and
 * objects that no persistence context watches. Without what such a page does not show: the aliases of a party, the topics
 * and other rounds of a negotiation.
 */
final class NamedThings {

    private final EntityManager entities;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Round> rounds = new HashMap<>();

    private NamedThings(EntityManager entities) {
        this.entities = entities;
    }

    /** @param named slugs by list, as {@link References#named} finds them in a record */
    static References read(EntityManager entities, Map<Listing, Set<String>> named) {
        var things = new NamedThings(entities);
        var tables = new HashMap<String, RoundRows>();
        for (var slug : slugs(named, Listing.ROUNDS)) tables.put(slug, RoundRows.read(entities, slug));
        var people = new HashSet<>(slugs(named, Listing.PEOPLE));
        var parties = new HashSet<>(slugs(named, Listing.PARTIES));
        for (var rows : tables.values()) rows.name(parties, people);
        var posts = things.posts(people, parties);
        things.readParties(parties);
        posts.values().forEach(things::add);
        things.readTopics(slugs(named, Listing.TOPICS));
        tables.forEach((slug, rows) -> {
            var round = rows.round(things.parties, things.people);
            if (round != null) things.rounds.put(slug, round);
        });
        return new References(things.parties, things.people, things.topics, things.rounds);
    }

    private static Set<String> slugs(Map<Listing, Set<String>> named, Listing listing) {
        return named.getOrDefault(listing, Set.of());
    }

    /** @param parties gets those of all posts */
    private Map<Long, PersonRows> posts(Set<String> slugs, Set<String> parties) {
        if (slugs.isEmpty()) return Map.of();
        var found = new HashMap<Long, PersonRows>();
        var sql = "select s.id, s.slug, s.name, o.title, q.slug, o.held_from, o.held_until, o.ordinal from person s"
                + " left join post o on o.person_id = s.id left join party q on q.id = o.party_id where s.slug in ("
                + Rows.places(slugs) + ")";
        for (var row : Rows.of(entities, sql, slugs)) {
            var id = Rows.number(row, 0);
            var person = found.computeIfAbsent(id, unused -> new PersonRows(id, Rows.text(row, 1), Rows.text(row, 2)));
            if (row[3] == null) continue;
            var post = PostRow.of(row);
            parties.add(post.party());
            person.posts().put((int) Rows.number(row, 7), post);
        }
        return found;
    }

    private void add(PersonRows rows) {
        var posts = rows.posts().values().stream()
                .map(p -> new Post(ValueJson.text(p.title()), known(p.party()), date(p.from()), date(p.until())))
                .toList();
        var person = new Person(rows.slug(), ValueJson.text(rows.name()), posts);
        people.put(rows.slug(), Identity.give(person, rows.id()));
    }

    private Party known(String slug) {
        return known(parties, slug);
    }

    static <T> T known(Map<String, T> things, String slug) {
        var thing = things.get(slug);
        if (thing == null) throw new IllegalStateException("Removed while it was read: " + slug);
        return thing;
    }

    private void readParties(Set<String> slugs) {
        if (slugs.isEmpty()) return;
        var sql = "select id, slug, kind, name, short_name from party where slug in (" + Rows.places(slugs) + ")";
        for (var row : Rows.of(entities, sql, slugs)) {
            var kind = PartyKind.valueOf(Rows.text(row, 2));
            var name = ValueJson.text(Rows.text(row, 3));
            var party = new Party(Rows.text(row, 1), kind, name, ValueJson.text(Rows.text(row, 4)), List.of());
            parties.put(party.slug(), Identity.give(party, Rows.number(row, 0)));
        }
    }

    // Wider matters by the level: most topics have one at most.
    private void readTopics(Set<String> slugs) {
        var rows = new HashMap<String, TopicRow>();
        var wanted = new LinkedHashSet<>(slugs);
        while (!wanted.isEmpty()) {
            var sql = "select t.id, t.slug, t.name, t.description, p.slug from topic t"
                    + " left join topic p on p.id = t.parent_id where t.slug in (" + Rows.places(wanted) + ")";
            var found =
                    Rows.of(entities, sql, wanted).stream().map(TopicRow::of).toList();
            wanted.clear();
            for (var topic : found) {
                rows.put(topic.slug(), topic);
                if (topic.parent() != null) wanted.add(topic.parent());
            }
            wanted.removeAll(rows.keySet());
        }
        rows.values().forEach(row -> topic(row, rows));
    }

    private Topic topic(TopicRow row, Map<String, TopicRow> rows) {
        var made = topics.get(row.slug());
        if (made != null) return made;
        var parent = row.parent() == null ? null : topic(known(rows, row.parent()), rows);
        var topic = new Topic(row.slug(), ValueJson.text(row.name()), described(row), parent);
        topics.put(row.slug(), Identity.give(topic, row.id()));
        return topic;
    }

    private static @Nullable Localized described(TopicRow row) {
        return row.description() == null ? null : ValueJson.text(row.description());
    }

    private static @Nullable PartialDate date(@Nullable String kept) {
        return kept == null ? null : PartialDate.parse(kept);
    }

    private record PersonRows(long id, String slug, String name, TreeMap<Integer, PostRow> posts) {
        PersonRows(long id, String slug, String name) {
            this(id, slug, name, new TreeMap<>());
        }
    }

    private record PostRow(
            String title,
            String party,
            @Nullable String from,
            @Nullable String until) {
        static PostRow of(@Nullable Object[] row) {
            return new PostRow(Rows.text(row, 3), Rows.text(row, 4), Rows.textOrNull(row, 5), Rows.textOrNull(row, 6));
        }
    }

    private record TopicRow(
            long id,
            String slug,
            String name,
            @Nullable String description,
            @Nullable String parent) {
        static TopicRow of(@Nullable Object[] row) {
            return new TopicRow(
                    Rows.number(row, 0),
                    Rows.text(row, 1),
                    Rows.text(row, 2),
                    Rows.textOrNull(row, 3),
                    Rows.textOrNull(row, 4));
        }
    }
}
