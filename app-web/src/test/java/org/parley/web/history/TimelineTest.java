package org.parley.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Localized;

class TimelineTest {

    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void rounds_stand_to_scale() {
        var points = Timeline.of(rounds("2022-01-01", "2022-01-26", "2022-04-11"), null)
                .points();

        assertThat(points).extracting(Timeline.Point::x).containsExactly(6.0, 28.0, 94.0);
        assertThat(points).extracting(Timeline.Point::number).containsExactly(1, 2, 3);
        assertThat(points).extracting(Timeline.Point::level).containsOnly(0);
    }

    @Test
    void those_close_together_stand_above_one_another() {
        var timeline = Timeline.of(rounds("2022-01-01", "2022-01-02", "2022-01-02", "2022-12-31"), null);

        assertThat(timeline.points()).extracting(Timeline.Point::level).containsExactly(0, 1, 2, 0);
        assertThat(timeline.levels()).isEqualTo(3);
    }

    @Test
    void one_round_stands_in_the_middle() {
        assertThat(Timeline.of(rounds("2022-01-01"), null).points())
                .extracting(Timeline.Point::x)
                .containsExactly(50.0);
        assertThat(Timeline.of(List.of(), LocalDate.MAX).points()).isEmpty();
    }

    @Test
    void a_chosen_day_outside_of_the_talks_is_at_the_edge() {
        var talks = rounds("2022-01-01", "2022-04-11");

        assertThat(Timeline.of(talks, LocalDate.of(1, 1, 1)).asOf()).isEqualTo(3.0);
        assertThat(Timeline.of(talks, LocalDate.of(9999, 12, 31)).asOf()).isEqualTo(97.0);
        assertThat(Timeline.of(talks, LocalDate.of(2022, 1, 26)).asOf()).isEqualTo(28.0);
    }

    private List<Round> rounds(String... days) {
        return Stream.of(days).map(this::round).toList();
    }

    private Round round(String day) {
        var text = Localized.of("Місто", "City");
        return new Round(geneva.negotiation, "round-" + day, text, LocalDate.parse(day), LocalDate.parse(day), text);
    }
}
