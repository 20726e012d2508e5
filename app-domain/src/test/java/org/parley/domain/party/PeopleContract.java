package org.parley.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What {@link People} promise, wherever they are kept. */
public abstract class PeopleContract {

    private final World world;
    private final GenevaFixture geneva = new GenevaFixture();

    protected PeopleContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void some_people() {
        world.run(all -> {
            all.know(geneva);
            var us = all.parties().bySlug("us").orElseThrow();
            var russia = all.parties().bySlug("russia").orElseThrow();
            all.people()
                    .add(person(
                            "antony-blinken",
                            post("заступник", us, "2015", "2017"),
                            post("секретар", us, "2021-01", null)));
            all.people().add(person("sergei-ryabkov", post("заступник", russia, "2008-08", null)));
            all.people().add(person("a-witness"));
        });
    }

    @Test
    void somebody_is_found_by_slug_with_the_posts_in_their_order() {
        var found = world.find(all -> all.people().bySlug("antony-blinken")).orElseThrow();

        assertThat(found.name().in(Language.UK).words()).isEqualTo("antony-blinken");
        assertThat(found.posts())
                .extracting(post -> post.title().in(Language.UK).words())
                .containsExactly("заступник", "секретар");
        assertThat(found.posts())
                .allSatisfy(post -> assertThat(post.party().name()).isEqualTo(geneva.us.name()));
        assertThat(found.posts().get(1).from()).isEqualTo(PartialDate.parse("2021-01"));
        assertThat(found.posts().get(1).until()).isNull();
    }

    @Test
    void somebody_without_a_post_is_found_too() {
        assertThat(world.find(all -> all.people().bySlug("a-witness"))
                        .orElseThrow()
                        .posts())
                .isEmpty();
    }

    @Test
    void nobody_is_not_found() {
        assertThat(world.find(all -> all.people().bySlug("nobody"))).isEmpty();
    }

    @Test
    void those_of_a_party_stand_once_each_by_slug_with_their_posts() {
        var people = world.list(all -> all.people().of(geneva.us));

        assertThat(people).extracting(Person::slug).containsExactly("antony-blinken", "wendy-sherman");
        assertThat(people.get(0).posts()).hasSize(2);
        assertThat(people.get(1).postOn(GenevaFixture.DAY).orElseThrow().party().name())
                .isEqualTo(geneva.us.name());
    }

    @Test
    void a_party_for_which_nobody_speaks_has_nobody() {
        assertThat(world.list(all -> all.people().of(geneva.ukraine))).isEmpty();
    }

    @Test
    void all_people_stand_by_slug_with_their_posts() {
        var people = world.list(all -> all.people().all());

        assertThat(people)
                .extracting(Person::slug)
                .containsExactly("a-witness", "antony-blinken", "sergei-ryabkov", "wendy-sherman");
        assertThat(people).extracting(person -> person.posts().size()).containsExactly(0, 2, 1, 1);
        assertThat(people.get(2).posts().get(0).party().name()).isEqualTo(geneva.russia.name());
    }

    @Test
    void a_slug_is_given_once() {
        assertThatThrownBy(() -> world.run(all -> all.people().add(person("a-witness"))))
                .isInstanceOf(RuntimeException.class);
    }

    private static Person person(String slug, Post... posts) {
        return new Person(slug, Localized.of(slug, slug), List.of(posts));
    }

    private static Post post(String title, Party party, String from, @Nullable String until) {
        return new Post(
                Localized.of(Language.UK, title),
                party,
                PartialDate.parse(from),
                until == null ? null : PartialDate.parse(until));
    }
}
