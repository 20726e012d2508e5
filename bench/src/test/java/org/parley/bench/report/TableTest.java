package org.parley.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bench.measure.Load;
import org.parley.bench.measure.Round;
import org.parley.bench.measure.Series;

class TableTest {

    private static final Series SERIES = new Series(
            "the server itself",
            List.of(
                    new Round(new Load(30_000, 0, 10, 2, 9), Map.of("server", 1.2)),
                    new Round(new Load(40_000, 0, 10, 1.5, 8), Map.of("server", 1.6)),
                    new Round(new Load(20_000, 0, 10, 2.5, 30), Map.of("server", 0.9))));

    @Test
    void a_line_has_medians_and_ranges_and_says_whether_the_goal_is_reached() {
        var line = new Line(1, "hot", "the server itself", SERIES, "CPU 2.30 ×", "CPU ≤ 2.5 ×", Verdict.PASS);

        assertThat(Table.row(line))
                .isEqualTo("| 1 | hot | the server itself | 3\u202f000 (2\u202f000–4\u202f000) | 2.00 (1.50–2.50)"
                        + " | 9.00 (8.00–30.0) | 40.0 (40.0–45.0) | CPU 2.30 × | CPU ≤ 2.5 × | **PASS** |\n");
    }

    @Test
    void what_could_not_be_measured_is_a_failure_with_its_reason_on_one_line() {
        var table = Table.of(List.of(Line.control("hot", SERIES), Line.failed(4, "publish", "No | such\nthing")));

        assertThat(table.lines()).hasSize(4);
        assertThat(table).endsWith("| 4 | publish | not measured |  |  |  |  | No \\| such thing |  | **FAIL** |\n");
    }

    @Test
    void errors_are_told_before_the_figure() {
        var broken = new Series("site", List.of(new Round(new Load(10, 3, 1, 1, 1), Map.of())));

        assertThat(Table.row(new Line(1, "hot", "site", broken, "CPU 1 ×", "", Verdict.FAIL)))
                .contains("| 3 errors; CPU 1 × |");
    }

    @Test
    void nothing_measured_is_no_number() {
        assertThat(Table.number(Double.NaN)).isEqualTo("?");
        assertThat(Table.number(1.0 / 0)).isEqualTo("?");
        assertThat(Table.number(12_345.6)).isEqualTo("12\u202f346");
    }

    @Test
    void the_figures_of_each_round_are_kept_for_programs(@TempDir Path folder) throws IOException {
        results(Verdict.PASS).write(folder);

        var json = new ObjectMapper().readTree(folder.resolve("results.json").toFile());
        assertThat(json.at("/lines/0/series/rounds/1/load/requests").asLong()).isEqualTo(40_000);
        assertThat(json.at("/lines/0/verdict").asText()).isEqualTo("PASS");
        assertThat(json.at("/run/machine").asText()).isEqualTo("a clock");
        assertThat(folder.resolve("results.md")).content().contains("| machine | a clock |", "| 1 | hot |");
    }

    @Test
    void a_document_gets_the_table_between_its_marks_and_keeps_the_rest(@TempDir Path folder) throws IOException {
        var document = folder.resolve("performance.md");
        Files.writeString(
                document,
                "before\n<!-- results: written by bench/run --write-docs -->\nold\n<!-- end of results -->\nafter\n");

        results(Verdict.FAIL).writeInto(document);
        results(Verdict.PASS).writeInto(document);

        assertThat(document)
                .content()
                .startsWith("before\n")
                .endsWith("<!-- end of results -->\nafter\n")
                .contains("**PASS**")
                .doesNotContain("old", "**FAIL**");
        Files.writeString(document, "no marks");
        assertThatThrownBy(() -> results(Verdict.PASS).writeInto(document)).isInstanceOf(IOException.class);
    }

    @Test
    void one_goal_missed_is_a_run_not_passed() {
        assertThat(results(Verdict.PASS).passed()).isTrue();
        assertThat(results(Verdict.NONE).passed()).isTrue();
        assertThat(results(Verdict.FAIL).passed()).isFalse();
    }

    private static Results results(Verdict verdict) {
        return new Results(
                Map.of("machine", "a clock"), List.of(new Line(1, "hot", "site", SERIES, "CPU", "less", verdict)));
    }
}
