package org.parley.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What the {@link Directory} promises, wherever it is kept. */
public abstract class DirectoryContract {

    private final World world;

    protected DirectoryContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void some_parties() {
        world.run(all -> {
            all.parties().add(party("georgia", PartyKind.STATE, "Грузія", "Georgia", "Сакартвело"));
            all.parties().add(party("ghana", PartyKind.STATE, "Ґана", "Ghana", "100% наша_назва!"));
            all.parties().add(party("egypt", PartyKind.STATE, "Єгипет", "Egypt", "Прем’єр"));
            all.parties().add(party("estonia", PartyKind.STATE, "Естонія", "Estonia", "Балтія"));
            all.parties().add(party("israel", PartyKind.STATE, "Ізраїль", "Israel", "Єрусалим"));
            all.parties().add(party("nato", PartyKind.BLOC, "НАТО", "NATO", "Альянс"));
            all.parties()
                    .add(new Party(
                            "half",
                            PartyKind.ORGANISATION,
                            Localized.of(Language.UK, "Неперекладена"),
                            Localized.of("Н", "N"),
                            List.of()));
        });
    }

    @Test
    void a_list_by_name_stands_in_the_order_of_the_language() {
        assertThat(slugs(Wanted.all(Listing.PARTIES, Language.UK)))
                .containsExactly("georgia", "ghana", "estonia", "egypt", "israel", "nato", "half");
        assertThat(slugs(Wanted.all(Listing.PARTIES, Language.EN)))
                .containsExactly("egypt", "estonia", "georgia", "ghana", "israel", "nato", "half");
    }

    @ParameterizedTest
    @CsvSource({
        "АЛЬЯНС, nato",
        "ghan, ghana",
        "сакар, georgia",
        "прем'єр, egypt",
        "премʼєр, egypt",
        "israel ізраїль, israel",
        "100%, ghana",
        "а_н, ghana",
        "назва!, ghana",
        "бал est, estonia"
    })
    void all_words_are_looked_for_in_names_other_names_and_slugs(String words, String slug) {
        assertThat(slugs(looking(words))).containsExactly(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"альянс грузія", "100_", "%а%б", "гана", "\\", "uk\""})
    void nothing_is_found_by_what_does_not_come_up(String words) {
        assertThat(slugs(looking(words))).isEmpty();
    }

    @Test
    void somebody_is_known_by_any_whole_name() {
        assertThat(named("АЛЬЯНС")).containsExactly("nato");
        assertThat(named(" прем’єр ")).containsExactly("egypt");
        assertThat(named("georgia")).containsExactly("georgia");
        assertThat(named("альян")).isEmpty();
        assertThat(named("")).isEmpty();
        assertThat(named("нато nato")).isEmpty();
    }

    @Test
    void a_list_can_be_read_part_by_part_in_any_order() {
        for (var order : Order.values()) {
            var wanted = new Wanted(Listing.PARTIES, "", false, order, Language.UK, null);
            var whole = slugs(wanted);

            assertThat(inParts(wanted, 2)).as(order.name()).isEqualTo(whole);
            assertThat(inParts(wanted, 7)).isEqualTo(whole);
        }
    }

    @Test
    void those_changed_last_come_first() {
        var ghana = world.find(all -> all.parties().bySlug("ghana")).orElseThrow();
        world.run(all -> all.directory().changed(ghana, Staff.EDITOR));

        var wanted = new Wanted(Listing.PARTIES, "", false, Order.CHANGED, Language.UK, null);
        assertThat(slugs(wanted)).startsWith("ghana").hasSize(7);
    }

    @Test
    void a_list_can_be_narrowed() {
        assertThat(slugs(where(Listing.PARTIES, Condition.KIND, "BLOC"))).containsExactly("nato");
        assertThat(slugs(where(Listing.PARTIES, Condition.KIND, "NONSENSE"))).isEmpty();
        assertThat(slugs(new Wanted(Listing.PARTIES, "", true, Order.NAME, Language.UK, null)))
                .containsExactly("half");
    }

    @Test
    void people_are_found_by_their_posts_and_parties() {
        world.run(all -> {
            var nato = all.parties().bySlug("nato").orElseThrow();
            var post = new Post(Localized.of("генеральна секретарка", "Secretary General"), nato, null, null);
            all.people().add(new Person("a-speaker", Localized.of("Речниця", "Spokeswoman"), List.of(post)));
            all.people().add(new Person("another", Localized.of("Інша", "Another"), List.of()));
        });

        assertThat(slugs(new Wanted(Listing.PEOPLE, "секретар general", false, Order.NAME, Language.UK, null)))
                .containsExactly("a-speaker");
        assertThat(slugs(where(Listing.PEOPLE, Condition.PARTY, "nato"))).containsExactly("a-speaker");
        assertThat(slugs(where(Listing.PEOPLE, Condition.PARTY, "egypt"))).isEmpty();
    }

    @Test
    void topics_are_found_by_what_is_above_them_and_where_they_come_up() {
        var geneva = new GenevaFixture();
        world.run(all -> {
            all.know(geneva);
            all.topics().add(new Topic("weather", Localized.of("Погода", "Weather"), null, null));
        });

        assertThat(slugs(where(Listing.TOPICS, Condition.PARENT, "arms-control")))
                .containsExactly("nuclear-war");
        assertThat(slugs(where(Listing.TOPICS, Condition.NEGOTIATION, "us-russia-security")))
                .containsExactly("arms-control", "nato-enlargement", "nuclear-war");
        assertThat(slugs(where(Listing.NEGOTIATIONS, Condition.PARTICIPANT, "ukraine")))
                .containsExactly("us-russia-security");
        assertThat(slugs(where(Listing.NEGOTIATIONS, Condition.PARTICIPANT, "nato")))
                .isEmpty();
        assertThat(world.find(all -> all.directory().entry(Listing.ROUNDS, "geneva-2022-01-10")))
                .isPresent();
    }

    @Test
    void what_is_not_there_has_no_entry_and_no_uses() {
        assertThat(world.find(all -> all.directory().entry(Listing.PARTIES, -1)))
                .isEmpty();
        assertThat(world.find(all -> all.directory().lock(Listing.PARTIES, -1))).isEmpty();
        assertThat(world.find(all -> all.directory().entry(Listing.PEOPLE, "nato")))
                .isEmpty();
        assertThat(world.list(all -> all.directory().uses(Listing.PARTIES, -1, 5)))
                .isEmpty();
    }

    @Test
    void only_so_many_uses_of_a_sort_are_told() {
        world.run(all -> {
            var nato = all.parties().bySlug("nato").orElseThrow();
            for (var i = 0; i < 5; i++)
                all.people()
                        .add(new Person(
                                "speaker-" + i,
                                Localized.of("Речниця", "Spokeswoman"),
                                List.of(new Post(Localized.of("посада", "post"), nato, null, null))));
        });
        var nato = world.find(all -> all.parties().bySlug("nato")).orElseThrow().id();

        assertThat(world.list(all -> all.directory().uses(Listing.PARTIES, nato, 3)))
                .hasSize(3);
    }

    private List<String> named(String name) {
        return world.list(all -> all.directory().named(Listing.PARTIES, name, 5)).stream()
                .map(Entry::slug)
                .toList();
    }

    private List<String> inParts(Wanted wanted, int limit) {
        var slugs = new ArrayList<String>();
        @Nullable Place next = null;
        do {
            var after = next;
            var part = world.in(all -> all.directory().list(wanted, after, limit));
            part.entries().forEach(entry -> slugs.add(entry.slug()));
            var told = part.next();
            next = told == null ? null : Place.parse(told.toString()).orElseThrow();
        } while (next != null);
        return slugs;
    }

    private List<String> slugs(Wanted wanted) {
        return world.in(all -> all.directory().list(wanted, null, 100)).entries().stream()
                .map(Entry::slug)
                .toList();
    }

    private static Wanted looking(String words) {
        return new Wanted(Listing.PARTIES, words, false, Order.NAME, Language.UK, null);
    }

    private static Wanted where(Listing listing, Condition condition, String value) {
        return new Wanted(listing, "", false, Order.NAME, Language.EN, new Filter(condition, value));
    }

    private static Party party(String slug, PartyKind kind, String uk, String en, String alias) {
        var name = Localized.of(uk, en);
        return new Party(slug, kind, name, name, List.of(new Alias(Language.UK, alias)));
    }
}
