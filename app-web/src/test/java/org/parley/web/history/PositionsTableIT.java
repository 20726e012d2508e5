package org.parley.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** All positions of a negotiation as a table, read by a program that has nothing to do with the one that wrote it. */
@OnTheServer
class PositionsTableIT {

    private final LiveTalks talks = new LiveTalks("as-a-table");

    @BeforeEach
    void three_rounds() {
        talks.round("2030-01-10").round("2030-01-12");
        talks.position(
                "2030-01-10",
                "russia",
                "DEMANDS",
                "{\"uk\":\"=HYPERLINK(\\\"https://example.org\\\")\",\"en\":\"First, \\\"second\\\"\\nthird\"}");
        talks.position("2030-01-12", "russia", "PROPOSES", "{\"uk\":\"+1\"}");
        talks.absence("2030-01-12", "us", "SILENT");
        talks.round("2030-03-01")
                .article("2030-03-01")
                .commonGround("nato-enlargement", "{\"uk\":\"Говорити далі.\"}", "p1", "us", "russia");
    }

    @AfterEach
    void over() {
        talks.close();
    }

    @Test
    void each_position_absence_and_common_ground_of_each_round_has_its_line() {
        var lines = read("uk");

        assertThat(lines)
                .extracting(l -> l.getField("starts_on") + " " + l.getField("party") + " " + l.getField("kind") + " "
                        + l.getField("stance") + " " + l.getField("mark"))
                .containsExactlyInAnyOrder(
                        "2030-01-10 russia position DEMANDS NEW",
                        "2030-01-12 russia position PROPOSES SOFTENED",
                        "2030-01-12 us absence SILENT SILENT",
                        "2030-03-01 russia common_ground  CHANGED",
                        "2030-03-01 us common_ground  NEW");
        var softened = lines.stream()
                .filter(line -> line.getField("mark").equals("SOFTENED"))
                .findFirst()
                .orElseThrow();
        assertThat(softened.getField("compared_with")).isEqualTo(talks.roundSlug("2030-01-10"));
        assertThat(softened.getField("stance_name")).isEqualTo("пропозиція");
        assertThat(softened.getField("mark_name")).isEqualTo("пом’якшено");
        assertThat(softened.getField("article_address")).isEqualTo(Site.PUBLIC + "/uk/articles/as-a-table-article-1");
        assertThat(softened.getField("paragraph")).isEqualTo("p1");
        assertThat(softened.getField("mark_overruled")).isEqualTo("no");
    }

    @Test
    void quotes_commas_and_new_lines_come_through_and_a_missing_translation_says_its_language() {
        var lines = read("en");

        assertThat(lines.get(0).getField("text")).isEqualTo("First, \"second\"\nthird");
        assertThat(lines.get(0).getField("text_language")).isEqualTo("en");
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.getField("text")).isEqualTo("'+1");
            assertThat(line.getField("text_language")).isEqualTo("uk");
        });
    }

    @Test
    void no_text_is_a_formula() {
        assertThat(read("uk"))
                .allSatisfy(
                        line -> assertThat(line.getFields()).noneMatch(field -> field.matches("(?s)[=+@\\t\\r-].*")))
                .anySatisfy(line -> assertThat(line.getField("text")).startsWith("'=HYPERLINK"));
    }

    @Test
    void spreadsheets_take_it_for_what_it_is() {
        var reply = Site.get("/uk" + talks.path() + "/positions.csv");

        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"as-a-table-positions-uk.csv\"");
        assertThat(reply.body()).startsWith("\ufeffround,place,").contains("\r\n");
        assertThat(Site.get("/uk" + talks.path() + "/positions.csv", "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void it_is_never_more_than_was_asked_for() {
        for (var asked : List.of("as-of=2022-01-12", "party=us", "party=nope"))
            assertThat(Site.get("/uk" + talks.path() + "/positions.csv?" + asked)
                            .status())
                    .as(asked)
                    .isEqualTo(400);
    }

    private List<NamedCsvRecord> read(String language) {
        var reply = Site.get("/" + language + talks.path() + "/positions.csv");
        assertThat(reply.status()).isEqualTo(200);
        return CsvReader.builder().ofNamedCsvRecord(reply.body().substring(1)).stream()
                .toList();
    }
}
