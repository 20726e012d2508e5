package org.parley.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path ROOT = Path.of("/project");

    @Test
    void by_itself_it_measures_everything_on_a_million_articles_against_a_thousand() {
        var options = Options.of(ROOT);

        assertThat(options.articles()).isEqualTo(1_000_000);
        assertThat(options.fewArticles()).isEqualTo(1000);
        assertThat(options.rounds()).isGreaterThanOrEqualTo(3);
        assertThat(options.data()).isEqualTo(Path.of("/project/bench/data"));
        assertThat(options.some(100)).isEqualTo(100);
        assertThat(Scenarios.named(options.scenarios())).hasSameSizeAs(Scenarios.all());
    }

    @Test
    void a_smoke_test_does_the_same_with_less() {
        var options = Options.of(ROOT, "--quick", "--scenarios", "hot,list", "--data", "/elsewhere");

        assertThat(options.articles()).isEqualTo(1000);
        assertThat(options.fewArticles()).isLessThan(1000);
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.some(100)).isEqualTo(10);
        assertThat(options.some(1)).isEqualTo(1);
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(Scenarios.named(options.scenarios()))
                .extracting(Scenario::name)
                .containsExactly("hot", "list");
    }

    @Test
    void what_it_does_not_know_it_tells() {
        for (var wrong : List.of(
                new String[] {"--fast"},
                new String[] {"--rounds", "0"},
                new String[] {"--articles", "many"},
                new String[] {"--rounds"}))
            assertThatIllegalArgumentException().as(wrong[0]).isThrownBy(() -> Options.of(ROOT, wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> Scenarios.named(List.of("hot", "nothing")));
    }

    @Test
    void every_goal_has_its_scenario_and_no_two_have_one_name() {
        assertThat(Scenarios.all()).extracting(Scenario::name).doesNotHaveDuplicates();
        assertThat(Scenarios.all())
                .extracting(Scenario::goal)
                .containsAll(IntStream.rangeClosed(1, 10).boxed().toList());
    }
}
