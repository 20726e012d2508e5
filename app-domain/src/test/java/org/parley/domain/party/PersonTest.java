package org.parley.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

class PersonTest {

    private final Party us = new GenevaFixture().us;
    private final Post ambassador = post("ambassador", "2013", "2017");
    private final Post deputy = post("deputy secretary", "2021-04", "2023-07");

    @Test
    void a_post_counts_from_its_first_day_to_its_last() {
        var person = person(ambassador, deputy);

        assertThat(person.postOn(day("2021-03-31"))).isEmpty();
        assertThat(person.postOn(day("2021-04-01"))).contains(deputy);
        assertThat(person.postOn(day("2023-07-31"))).contains(deputy);
        assertThat(person.postOn(day("2023-08-01"))).isEmpty();
        assertThat(person.postOn(day("2017-12-31"))).contains(ambassador);
    }

    @Test
    void a_post_without_an_end_is_still_held() {
        var minister = post("minister", "2004-03-09", null);

        assertThat(person(minister).postOn(day("2099-01-01"))).contains(minister);
        assertThat(person(minister).postOn(day("2004-03-08"))).isEmpty();
    }

    @Test
    void a_post_without_a_known_beginning_was_always_held() {
        var envoy = post("envoy", null, "2022");

        assertThat(person(envoy).postOn(day("1991-08-24"))).contains(envoy);
        assertThat(person(envoy).postOn(day("2023-01-01"))).isEmpty();
    }

    @Test
    void of_two_posts_at_once_the_one_taken_up_last_is_named() {
        var envoy = post("envoy", "2021-06", null);

        assertThat(person(deputy, envoy).postOn(day("2022-01-10"))).contains(envoy);
        assertThat(person(deputy, envoy).postOn(day("2021-05-31"))).contains(deputy);
    }

    @Test
    void a_post_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> post("deputy secretary", "2021-04", "2021-03"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> post("deputy secretary", "2021-04-13", "2021-04-12"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_post_can_end_in_the_month_or_year_in_which_it_began() {
        assertThat(post("deputy secretary", "2021-04-13", "2021-04").until()).hasToString("2021-04");
        assertThat(post("deputy secretary", "2021-04", "2021").until()).hasToString("2021");
    }

    @Test
    void a_name_that_cannot_stand_in_an_address_is_refused() {
        assertThatThrownBy(() -> new Person("Wendy Sherman", Localized.of("Шерман", "Sherman"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Post post(String title, @Nullable String from, @Nullable String until) {
        return new Post(
                Localized.of(title, title),
                us,
                from == null ? null : PartialDate.parse(from),
                until == null ? null : PartialDate.parse(until));
    }

    private static Person person(Post... posts) {
        return new Person("wendy-sherman", Localized.of("Шерман", "Sherman"), List.of(posts));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
