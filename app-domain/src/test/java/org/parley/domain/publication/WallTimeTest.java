package org.parley.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.parley.domain.publication.NoSuchMoment.Why;
import org.parley.domain.publication.WallTime.Occurrence;

class WallTimeTest {

    @Test
    void on_most_days_a_time_comes_once() {
        var time = kyiv("2026-07-01T09:00");

        assertThat(time.moment(null)).isEqualTo(Instant.parse("2026-07-01T06:00:00Z"));
        assertThat(time.moment(Occurrence.LATER)).isEqualTo(time.moment(null));
    }

    @Test
    void a_time_over_which_the_clocks_are_put_forward_never_comes() {
        // In the night to 29 March 2026, three o'clock is four o'clock.
        assertThat(kyiv("2026-03-29T02:59").moment(null)).isEqualTo(Instant.parse("2026-03-29T00:59:00Z"));
        assertThat(kyiv("2026-03-29T04:00").moment(null)).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(kyiv("2026-03-29T03:30").moments()).isEmpty();
        assertThatThrownBy(() -> kyiv("2026-03-29T03:30").moment(null))
                .isInstanceOfSatisfying(
                        NoSuchMoment.class, e -> assertThat(e.why()).isEqualTo(Why.SKIPPED));
    }

    @Test
    void a_time_to_which_the_clocks_are_put_back_comes_twice_and_somebody_has_to_say_which() {
        // In the night to 25 October 2026, four o'clock is three o'clock.
        var time = kyiv("2026-10-25T03:30");

        assertThatThrownBy(() -> time.moment(null))
                .isInstanceOfSatisfying(
                        NoSuchMoment.class, e -> assertThat(e.why()).isEqualTo(Why.TWICE));
        assertThat(time.moment(Occurrence.EARLIER)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(time.moment(Occurrence.LATER)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    private static WallTime kyiv(String local) {
        return new WallTime(LocalDateTime.parse(local), ZoneId.of("Europe/Kyiv"));
    }
}
