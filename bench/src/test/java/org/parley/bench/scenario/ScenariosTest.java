package org.parley.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bench.report.Line;
import org.parley.bench.report.Verdict;
import org.parley.bench.site.Checkout;

class ScenariosTest {

    @TempDir
    private Path empty;

    @Test
    void what_a_scenario_needs_and_does_not_find_is_a_goal_missed_with_the_reason() {
        try (var grounds = grounds("--quick")) {
            for (var scenario : Scenarios.named(List.of("front", "publish", "restart"))) {
                var lines = Scenarios.run(scenario, grounds);

                assertThat(lines).extracting(Line::verdict).containsExactly(Verdict.FAIL);
                assertThat(lines.get(0).goal()).isEqualTo(scenario.goal());
                assertThat(lines.get(0).scenario()).isEqualTo(scenario.name());
                assertThat(lines.get(0).figure()).contains("docker/two-nodes", "is not there");
            }
        }
    }

    @Test
    void without_a_jdk_25_the_start_is_not_measured_and_that_is_told() {
        try (var grounds = grounds("--java25", empty.toString())) {
            var lines = Scenarios.run(Scenarios.named(List.of("start")).get(0), grounds);

            assertThat(lines).extracting(Line::verdict).containsExactly(Verdict.FAIL);
            assertThat(lines.get(0).figure()).contains("JDK 25", "--java25");
        }
    }

    @Test
    void whatever_else_goes_wrong_is_told_as_well() {
        var broken = new Scenario() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public int goal() {
                return 4;
            }

            @Override
            public List<Line> run(Grounds grounds) throws IOException {
                throw new IOException("The connection ended");
            }
        };
        try (var grounds = grounds()) {
            assertThat(Scenarios.run(broken, grounds))
                    .containsExactly(Line.failed(4, "broken", "IOException: The connection ended"));
        }
    }

    private Grounds grounds(String... arguments) {
        var options = Options.of(empty, arguments);
        return new Grounds(new Checkout(empty, options.data(), options.java()), options, what -> {});
    }
}
