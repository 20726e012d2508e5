package org.parley.bench.record;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom and what the articles are about. */
final class Cast {

    private static final LocalDate FIRST_DAY = LocalDate.of(2004, 11, 1);
    private static final int DAYS = 22 * 365;

    /** Meetings of one process lie within two years. */
    private static final int ERAS = 11;

    private static final int EVERY_BLOC = 9;

    final List<Party> parties;
    final List<Person> people;
    final List<Topic> topics = new ArrayList<>();
    final List<Negotiation> negotiations;
    final List<Round> rounds;

    private final Map<Integer, List<Person>> speakers;
    private final long seed;
    private final Language language;

    Cast(long seed, Size size, Language language) {
        this.seed = seed;
        this.language = language;
        parties = numbered(size.parties()).map(this::party).toList();
        people = numbered(size.people()).map(this::person).toList();
        speakers = people.stream().collect(groupingBy(p -> p.party().id()));
        // Each is part of an earlier one, or of none.
        numbered(size.topics()).forEach(id -> topics.add(topic(id)));
        var byParty = new Zipf(size.parties(), 1);
        var byTopic = new Zipf(size.topics(), 0.8);
        negotiations = numbered(size.negotiations())
                .map(id -> negotiation(id, byParty, byTopic))
                .toList();
        rounds = rounds(size);
    }

    /** Who speaks for a party; empty when nobody does. */
    List<Person> speakingFor(Party party) {
        return speakers.getOrDefault(party.id(), List.of());
    }

    private static Stream<Integer> numbered(int most) {
        return IntStream.rangeClosed(1, most).boxed();
    }

    private Party party(int id) {
        var country = language.countries.get((id - 1) % language.countries.size());
        if (id % EVERY_BLOC != 0) return new Party(id, slug(country.en(), id), "STATE", country);
        var of = " Сходу та " + country.gen();
        var en = "League of the East and " + country.en();
        var name = new Noun("Ліга" + of, "Ліги" + of, "Лігу" + of, "Лігою" + of, "Лізі" + of, en);
        return new Party(id, slug(en, id), "BLOC", name);
    }

    private Person person(int id) {
        var dice = new Dice(seed, "person", id);
        var given = dice.of(WordListsOf.GIVEN);
        var surname = dice.of(WordListsOf.SURNAMES);
        var isWoman = given.get(0).equals("f");
        var name = new Text(given.get(1) + " " + surname.get(0), given.get(2) + " " + surname.get(1));
        // Everybody has somebody who speaks for them.
        var party = parties.get((id - 1) % parties.size());
        var post = dice.of(WordListsOf.POSTS);
        var title = new Text(
                post.get(isWoman ? 0 : 1) + " " + party.name().gen(),
                post.get(2) + " " + party.name().en());
        return new Person(id, slug(given.get(2) + " " + surname.get(1), id), name, title, party, isWoman);
    }

    private Topic topic(int id) {
        // A step that goes through all of them in a mixed order.
        var which = id * 49 % language.measures.size();
        var matter = language.matters.get(which % language.matters.size());
        return new Topic(id, slug(matter.en(), id), language.measures.get(which), wider(id));
    }

    private @Nullable Topic wider(int id) {
        var dice = new Dice(seed, "topic", id);
        if (topics.isEmpty() || dice.chance(0.7)) return null;
        var wider = dice.of(topics);
        return wider.parent() == null ? wider : null;
    }

    private Negotiation negotiation(int id, Zipf byParty, Zipf byTopic) {
        var dice = new Dice(seed, "negotiation", id);
        var between = some(parties, byParty, dice.between(2, 5), dice);
        var about = some(topics, byTopic, dice.between(3, 6), dice);
        var first = between.get(0).name();
        var second = between.get(1).name();
        var name = new Text(
                first.nom() + " — " + second.nom() + ": " + about.get(0).name().nom(),
                first.en() + "–" + second.en() + ": " + about.get(0).name().en());
        var summary = new Text(
                "Переговори про " + about.get(0).name().acc() + " і про "
                        + about.get(1).name().acc() + ".",
                "Talks on " + about.get(0).name().en() + " and on "
                        + about.get(1).name().en() + ".");
        return new Negotiation(id, slug(first.en() + " " + second.en(), id), name, summary, between, about);
    }

    private List<Round> rounds(Size size) {
        var rounds = new ArrayList<Round>();
        var held = new HashMap<Integer, Integer>();
        var inAnEra = Math.max(1, negotiations.size() / ERAS);
        var choice = new Zipf(inAnEra, 0.3);
        for (var id = 1; id <= size.rounds(); id++) {
            var dice = new Dice(seed, "round", id);
            var done = (id - 1) / (double) size.rounds();
            var era = (int) (done * negotiations.size() / inAnEra);
            var which = Math.min(era * inAnEra + choice.rank(dice), negotiations.size() - 1);
            var day = FIRST_DAY.plusDays((long) (done * DAYS));
            var town = dice.of(language.towns);
            var number = held.merge(which, 1, Integer::sum);
            var format = language.sentence("format", dice).about((place, form, isEnglish) -> "");
            rounds.add(
                    new Round(id, negotiations.get(which), number, slug(town.en() + " " + day, id), town, day, format));
        }
        return rounds;
    }

    private static <T> List<T> some(List<T> all, Zipf choice, int wanted, Dice dice) {
        var chosen = new TreeSet<Integer>();
        while (chosen.size() < Math.min(wanted, all.size())) chosen.add(choice.rank(dice));
        return chosen.stream().<T>map(all::get).toList();
    }

    private static String slug(String name, int id) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + id;
    }

    /** Read once. */
    private static final class WordListsOf {
        static final List<List<String>> GIVEN = WordList.read("given-names");
        static final List<List<String>> SURNAMES = WordList.read("surnames");
        static final List<List<String>> POSTS = WordList.read("posts");
    }
}
