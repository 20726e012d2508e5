package org.parley.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Queries;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Site;

/** When a reader asks what a party said before, and what has changed since. */
@OnTheServer
class HistoryIT {

    private final LiveTalks talks = new LiveTalks("over-time");

    @BeforeEach
    void three_rounds() {
        talks.round("2030-01-10").round("2030-01-12").round("2030-03-01");
        talks.position(
                "2030-01-10", "russia", "DEMANDS", "{\"uk\":\"Жодного розширення.\",\"en\":\"No enlargement.\"}");
        talks.position(
                "2030-01-12",
                "russia",
                "OPEN_TO_DISCUSS",
                "{\"uk\":\"Жодного розширення на схід.\",\"en\":\"No enlargement to the east.\"}");
        talks.absence("2030-01-12", "us", "REFUSED");
    }

    @AfterEach
    void over() {
        talks.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_table_shows_the_latest_position_of_each_party_and_what_has_changed(Reader reader) {
        var page = reader.opens(talks.path());

        var russia = cell(page, 1);
        assertThat(russia.select(".stance").text()).isEqualTo(reader.wording("stance.OPEN_TO_DISCUSS"));
        assertThat(russia.select(".mark.softened").text()).isEqualTo(reader == Reader.UK ? "пом’якшено" : "softened");
        assertThat(russia.select(".change").text())
                .contains(reader == Reader.UK ? "Місто 2030-01-10" : "City 2030-01-10");
        assertThat(russia.select(".evidence").attr("href"))
                .isEqualTo(reader.address("/articles/over-time-article-1#p1"));
        assertThat(russia.select(".at a").attr("href")).isEqualTo(reader.address(talks.cell("russia")));
        var us = cell(page, 0);
        assertThat(us.select(".absence").text()).isEqualTo(reader.wording("absence.REFUSED"));
        assertThat(us.select(".mark.silent")).hasSize(1);
    }

    @Test
    void as_of_a_day_it_shows_what_stood_when_that_day_was_over() {
        var then = Reader.UK.opens(talks.path() + "?as-of=2030-01-11");

        assertThat(cell(then, 1).select(".stance").text()).isEqualTo("вимога");
        assertThat(cell(then, 1).select(".mark").text()).isEqualTo("нове");
        assertThat(cell(then, 0).text()).contains("Не повідомлено");
        assertThat(then.select(".standings caption").text()).contains("станом на 11 січня 2030");
        assertThat(then.select("input[name=as-of]").val()).isEqualTo("2030-01-11");
        assertThat(Reader.UK
                        .opens(talks.path() + "?as-of=2030-01-09")
                        .select("#positions ~ p")
                        .text())
                .contains("До 9 січня 2030 не завершився жоден раунд");
        assertThat(cell(Reader.UK.opens(talks.path() + "?as-of=9999-12-31"), 1)
                        .select(".stance")
                        .text())
                .isEqualTo("готовність обговорювати");
    }

    @Test
    void the_day_on_which_an_article_was_published_does_not_count() {
        // Published long after the third round was held, about the first one.
        Database.run("update article set published_at = '2031-01-01' where slug = 'over-time-article-0'");

        assertThat(cell(Reader.UK.opens(talks.path()), 1).select(".stance").text())
                .isEqualTo("готовність обговорювати");
    }

    @Test
    void each_round_is_a_step_through_time_that_keeps_the_chosen_parties() {
        var page = Reader.UK.opens(talks.path() + "?as-of=2030-01-12&party=russia");

        assertThat(page.select(".steps a").eachAttr("href"))
                .containsExactly(
                        "/uk/negotiations/over-time?as-of=2030-01-10&party=russia#positions",
                        "/uk/negotiations/over-time?as-of=2030-01-12&party=russia#positions",
                        "/uk/negotiations/over-time?as-of=2030-03-01&party=russia#positions");
        assertThat(page.select(".steps [aria-current]").text()).contains("12 січня 2030");
        assertThat(page.select(".timeline svg title").text()).isNotBlank();
        assertThat(page.select(".timeline .point")).hasSize(3);
        assertThat(page.select(".timeline .day")).hasSize(1);
    }

    @Test
    void only_the_chosen_parties_are_compared() {
        var page = Reader.UK.opens(talks.path() + "?party=russia");

        assertThat(page.select(".standings thead th")).hasSize(2);
        assertThat(page.select("input[name=party][checked]").eachAttr("value")).containsExactly("russia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30",
                "2022-13-01",
                "yesterday",
                "2022-1-1",
                "-0001-01-01",
                "%00",
                "<b>",
                "2022-01-01T00:00"
            })
    void a_day_that_there_is_not_is_told_and_the_rest_is_there(String day) {
        for (var reader : Reader.values()) {
            var reply = Site.get(
                    reader.address(talks.path()) + "?as-of=" + day.replace("<b>", "%3Cb%3E") + "&party=russia");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.html().select(".problem").text())
                    .contains(reader == Reader.UK ? "Введіть справжній день" : "Enter a real day");
            assertThat(reply.html().select(".standings thead th")).hasSize(2);
            assertThat(HtmlValidity.errors(reply.body()).stream().filter(e -> !e.contains("role")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "RUSSIA", "%27%3B--", "us,russia"})
    void a_party_that_is_not_in_it_is_told_and_the_rest_is_there(String party) {
        var reply = Site.get("/en" + talks.path() + "?party=us&party=" + party);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".problem").text()).contains("There is no such party");
        assertThat(reply.html().select(".standings thead th")).hasSize(2);
    }

    @Test
    void ten_thousand_letters_are_no_more_harmful_than_one() {
        var letters = "x".repeat(6_000);

        var reply = Site.get("/uk" + talks.path() + "?as-of=" + letters);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("x".repeat(100));
    }

    @Test
    void who_changes_the_language_stays_with_the_day_and_the_parties() {
        var page = Reader.UK.opens(talks.path() + "?as-of=2030-01-11&party=russia");

        assertThat(page.select(".language").attr("href"))
                .isEqualTo("/en/negotiations/over-time?as-of=2030-01-11&party=russia");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(Site.PUBLIC + "/uk/negotiations/over-time");
    }

    @ParameterizedTest
    @EnumSource
    void one_cell_has_a_page_with_every_round_and_what_changed_word_by_word(Reader reader) {
        var page = reader.opens(talks.cell("russia"));

        assertThat(page.select(".history > li")).hasSize(2);
        assertThat(page.select(".history .mark").eachText())
                .containsExactlyElementsOf(
                        reader == Reader.UK ? List.of("нове", "пом’якшено") : List.of("new", "softened"));
        assertThat(page.select(".history .by a").eachAttr("href"))
                .contains(reader.address("/articles/over-time-article-0"));
        assertThat(page.select("#words ~ .difference ins").text())
                .contains(reader == Reader.UK ? "на схід" : "to the east");
        assertThat(reader.opens(talks.cell("us")).select(".history .absence").text())
                .isEqualTo(reader.wording("absence.REFUSED"));
    }

    @Test
    void any_two_rounds_are_compared_as_chosen() {
        var first = talks.roundSlug("2030-01-10");
        var second = talks.roundSlug("2030-01-12");

        var backwards = Reader.UK.opens(talks.cell("russia") + "?from=" + second + "&to=" + first);

        assertThat(backwards.select("#words ~ .difference del").text()).contains("на схід");
        assertThat(backwards.select("select[name=from] [selected]").val()).isEqualTo(second);
        var wrong = Site.get("/uk" + talks.cell("russia") + "?from=nowhere&to=" + first);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select(".problem").text()).contains("Позиції на такому раунді немає");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/negotiations/over-time/positions/nobody/nato-enlargement",
                "/negotiations/over-time/positions/us/nothing",
                "/negotiations/over-time/positions/us/arms-control",
                "/negotiations/nowhere/positions/us/nato-enlargement",
                "/negotiations/over-time/topics/arms-control",
                "/negotiations/nowhere/positions.csv"
            })
    void what_is_not_in_the_talks_has_no_page(String path) {
        assertThat(Site.get("/uk" + path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void how_a_topic_moved_is_drawn_and_told(Reader reader) {
        var page = reader.opens(talks.path() + "/topics/nato-enlargement");

        var picture = page.selectFirst(".movement svg[role=img]");
        assertThat(picture.select("title").text()).isNotBlank();
        assertThat(picture.select(".node")).hasSize(3);
        assertThat(picture.select(".way")).hasSize(1);
        assertThat(picture.select("text").text())
                .contains("▲", "◐", "↓ " + (reader == Reader.UK ? "пом’якшено" : "softened"));
        // What the drawing says, the table says too.
        assertThat(page.select("table tbody tr")).hasSize(3);
        assertThat(page.select("table .mark.softened")).hasSize(1);
    }

    @Test
    void what_an_editor_says_stands_first_and_the_record_beside_it() {
        Database.run(
                "insert into overrule (round, party, topic, mark, reason, edition, changed_by, changed_at) values"
                        + " (?, 'russia', 'nato-enlargement', 'HARDENED', '{\"uk\":\"Насправді <b>жорсткіше</b>.\"}', 1, 'X', now())",
                talks.roundSlug("2030-01-12"));

        for (var path : new String[] {talks.path(), talks.cell("russia")}) {
            var change = Reader.UK.opens(path).select(".change:has(.hardened)");
            assertThat(change.text()).contains("посилено", "Насправді <b>жорсткіше</b>.", "випливає: пом’якшено");
        }
    }

    @Test
    void later_evidence_stands_beside_the_position_that_it_is_on() {
        Database.run(
                "insert into finding (manuscript_id, position_key, dated, bearing, what, source_name, source_url, edition,"
                        + " changed_by, changed_at) select id, 's1', '2030-02', 'CONTRADICTS', '{\"uk\":\"Потім вийшло інакше.\"}',"
                        + " '{\"uk\":\"Зведення\"}', 'https://example.org/later', 1, 'X', now() from article where slug = 'over-time-article-1'");

        assertThat(cell(Reader.UK.opens(talks.path()), 1).text()).contains("1 пізніше свідчення");
        var checked = Reader.UK.opens(talks.cell("russia")).select(".reported.checked");
        assertThat(checked.select(".position .stance").text()).isEqualTo("готовність обговорювати");
        assertThat(checked.select(".finding").text())
                .contains("лютий 2030", "суперечить", "Потім вийшло інакше.", "Зведення");
        assertThat(checked.select(".finding a").attr("href")).isEqualTo("https://example.org/later");
    }

    @Test
    void talks_without_rounds_or_positions_say_so() {
        try (var empty = new LiveTalks("still-empty")) {
            assertThat(Reader.UK.opens(empty.path()).select("main").text())
                    .contains("Жодної позиції ще не повідомлено", "Жодного раунду ще не записано");
            assertThat(Reader.UK.opens(empty.path() + "?as-of=2022-01-01").select("table"))
                    .isEmpty();
            assertThat(Reader.UK.opens(empty.cell("us")).select("main").text()).contains("Жодної позиції");
            empty.round("2030-05-05");
            assertThat(Reader.UK.opens(empty.path()).select(".timeline .point")).hasSize(1);
        }
    }

    @Test
    void a_long_record_costs_no_more_queries_than_a_short_one() {
        var page = "/uk" + talks.path();
        Site.get(page);
        var few = Queries.during(() -> Site.get(page));

        IntStream.range(0, 10).forEach(i -> {
            talks.round("2031-01-1" + i);
            talks.position("2031-01-1" + i, "russia", "DEMANDS", "{\"uk\":\"Гарантії " + i + "\"}");
            talks.position("2031-01-1" + i, "us", "REJECTS", "{\"uk\":\"Ні " + i + "\"}");
        });

        assertThat(Queries.during(() -> Site.get(page))).isEqualTo(few);
    }

    private static Element cell(Document page, int column) {
        return page.select(".standings tbody td").get(column);
    }
}
