package org.parley.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Programs NOBODY = new Programs(Map.of());

    @Test
    void subjects_take_turns() throws Exception {
        var asked = new ArrayList<String>();
        var control = new Subject("control", NOBODY, () -> load(asked, "control"));
        var site = new Subject("site", NOBODY, () -> load(asked, "site"));

        var series = Series.inTurn(3, List.of(control, site));

        assertThat(asked).containsExactly("control", "site", "control", "site", "control", "site");
        assertThat(series).extracting(Series::subject).containsExactly("control", "site");
        assertThat(series.get(1).rounds()).hasSize(3);
    }

    @Test
    void cpu_is_of_all_programs_and_for_each_request() {
        var round = new Round(new Load(2000, 0, 4, 1, 2), Map.of("server", 0.3, "database", 0.1));

        assertThat(round.cpuMicros()).isCloseTo(200, within(1e-9));
        assertThat(round.rate()).isEqualTo(500);
    }

    @Test
    void ratios_are_of_the_medians_and_errors_of_all_rounds() {
        var control = new Series("control", List.of(round(1000, 0.02, 0), round(1000, 0.04, 0), round(1000, 9.0, 0)));
        var site = new Series("site", List.of(round(500, 0.05, 1), round(400, 0.04, 0), round(1, 9.0, 2)));

        assertThat(site.cpuTimes(control)).isCloseTo(2.5, within(1e-9));
        assertThat(site.rateTimes(control)).isCloseTo(0.4, within(1e-9));
        assertThat(site.errors()).isEqualTo(3);
    }

    private static Load load(List<String> asked, String who) {
        asked.add(who);
        return new Load(1, 0, 1, 1, 1);
    }

    private static Round round(long requests, double cpuSeconds, long errors) {
        return new Round(new Load(requests, errors, 1, 1, 1), Map.of("server", cpuSeconds));
    }
}
