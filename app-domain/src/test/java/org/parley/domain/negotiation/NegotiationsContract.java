package org.parley.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.Repositories;
import org.parley.domain.World;
import org.parley.domain.text.Localized;

/** What {@link Negotiations} promise, wherever they are kept. */
public abstract class NegotiationsContract {

    private static final String[] NOT_SHOWN = {"(.*\\.)?(id|_persistence.*)", ".*aliases"};

    private final World world;
    private final GenevaFixture geneva = new GenevaFixture();

    protected NegotiationsContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void negotiations() {
        world.run(all -> {
            all.know(geneva);
            var nato = named("nato-russia").with(new Participation(russia(all), Role.NEGOTIATING));
            nato.with(round(nato, "brussels-2022", LocalDate.of(2022, 1, 12)));
            nato.with(round(nato, "brussels-2019", LocalDate.of(2019, 7, 5)));
            var topic = all.topics().bySlug("nato-enlargement").orElseThrow();
            all.negotiations().add(nato.with(topic));
            all.negotiations().add(named("not-yet-begun"));
            all.negotiations().add(named("a-plan").with(new Participation(russia(all), Role.HOST)));
        });
    }

    @Test
    void a_negotiation_is_found_by_slug_with_all_that_is_known_of_it() {
        var found = world.find(all -> all.negotiations().bySlug("us-russia-security"))
                .orElseThrow();

        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(NOT_SHOWN)
                .isEqualTo(new GenevaFixture().negotiation);
    }

    @Test
    void a_negotiation_that_never_was_is_not_found() {
        assertThat(world.find(all -> all.negotiations().bySlug("peace"))).isEmpty();
    }

    @Test
    void rounds_stand_in_the_order_in_which_they_were_held() {
        var found = world.find(all -> all.negotiations().bySlug("nato-russia")).orElseThrow();

        assertThat(found.rounds()).extracting(Round::slug).containsExactly("brussels-2019", "brussels-2022");
    }

    @Test
    void a_round_is_found_by_slug_with_all_that_is_known_of_it() {
        var found =
                world.find(all -> all.negotiations().round("geneva-2022-01-10")).orElseThrow();

        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        "(.*\\.)?(id|_persistence.*)", ".*aliases", ".*negotiation\\.(rounds|topics)")
                .isEqualTo(new GenevaFixture().round);
        assertThat(world.find(all -> all.negotiations().round("geneva-1985"))).isEmpty();
    }

    @Test
    void those_in_which_a_party_has_a_role_stand_by_their_latest_round() {
        var found = world.list(all -> all.negotiations().latestOf(geneva.russia, null, 5));

        assertThat(found).extracting(Negotiation::slug).containsExactly("nato-russia", "us-russia-security", "a-plan");
        assertThat(found)
                .extracting(n -> n.roleOf(geneva.russia).orElseThrow())
                .containsExactly(Role.NEGOTIATING, Role.NEGOTIATING, Role.HOST);
        assertThat(world.list(all -> all.negotiations().latestOf(geneva.ukraine, null, 5)))
                .extracting(Negotiation::slug)
                .containsExactly("us-russia-security");
        assertThat(world.list(
                        all -> all.negotiations().latestOf(geneva.russia, Negotiations.Place.of(found.get(0)), 1)))
                .extracting(Negotiation::slug)
                .containsExactly("us-russia-security");
    }

    @Test
    void those_with_a_topic_on_the_table_stand_by_their_latest_round() {
        var found = world.list(all -> all.negotiations().latestAbout(geneva.enlargement, null, 5));

        assertThat(found).extracting(Negotiation::slug).containsExactly("nato-russia", "us-russia-security");
        assertThat(found.get(1).topics()).hasSize(3);
        assertThat(world.list(all ->
                        all.negotiations().latestAbout(geneva.enlargement, Negotiations.Place.of(found.get(0)), 5)))
                .extracting(Negotiation::slug)
                .containsExactly("us-russia-security");
        assertThat(world.list(all -> all.negotiations().latestAbout(geneva.nuclearWar, null, 5)))
                .extracting(Negotiation::slug)
                .containsExactly("us-russia-security");
    }

    @Test
    void the_one_with_the_latest_round_comes_first_and_those_without_a_round_last() {
        var all = world.list(r -> r.negotiations().latest(null, 5));

        assertThat(all).extracting(Negotiation::slug).startsWith("nato-russia", "us-russia-security");
        assertThat(all.subList(2, 4))
                .extracting(Negotiation::slug)
                .containsExactlyInAnyOrder("a-plan", "not-yet-begun");
        assertThat(all).extracting(n -> n.rounds().size()).containsExactly(2, 1, 0, 0);
        assertThat(all.get(1).participations()).hasSize(3);
    }

    @Test
    void a_list_goes_on_where_the_part_before_ended() {
        var all = world.list(r -> r.negotiations().latest(null, 5));

        for (var i = 0; i < all.size(); i++) {
            var place = Negotiations.Place.parse(
                            Negotiations.Place.of(all.get(i)).toString())
                    .orElseThrow();
            assertThat(world.list(r -> r.negotiations().latest(place, 5))).isEqualTo(all.subList(i + 1, all.size()));
        }
    }

    @Test
    void a_later_round_brings_a_negotiation_to_the_top() {
        world.run(all -> {
            var plan = all.negotiations().bySlug("a-plan").orElseThrow();
            var day = java.time.LocalDate.of(2030, 5, 1);
            plan.with(new Round(plan, "oslo-2030", plan.name(), day, day, plan.name()));
            all.negotiations().write(plan);
        });

        assertThat(world.list(all -> all.negotiations().latest(null, 1)))
                .extracting(Negotiation::slug)
                .containsExactly("a-plan");
        assertThat(world.list(all -> all.negotiations().latestOf(geneva.russia, null, 1)))
                .extracting(Negotiation::slug)
                .containsExactly("a-plan");
    }

    @Test
    void a_slug_is_given_once() {
        assertThatThrownBy(() -> world.run(all -> all.negotiations().add(named("a-plan"))))
                .isInstanceOf(RuntimeException.class);
    }

    private static org.parley.domain.party.Party russia(Repositories all) {
        return all.parties().bySlug("russia").orElseThrow();
    }

    private static Negotiation named(String slug) {
        return new Negotiation(slug, Localized.of(slug, slug), Localized.of("Про мир", "On peace"));
    }

    private static Round round(Negotiation negotiation, String slug, LocalDate day) {
        return new Round(
                negotiation, slug, Localized.of("Брюссель", "Brussels"), day, day, Localized.of("рада", "council"));
    }
}
