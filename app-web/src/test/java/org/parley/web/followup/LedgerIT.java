package org.parley.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Site;

/** When a reader wants to know which promises were kept. */
@OnTheServer
class LedgerIT {

    private static final LocalDate TODAY = Site.today();

    private static Promises promises;
    private static long stalled;

    @BeforeAll
    static void promises_of_the_eu() {
        promises = new Promises("ledger-of-trial");
        var long_ago = TODAY.minusDays(200);
        var kept = promises.promise("Пробна виконана", "nordic", long_ago, null, null);
        promises.became(kept, "DONE", TODAY.minusDays(20));
        promises.promise(
                "Пробна прострочена",
                "nordic",
                long_ago,
                TODAY.minusDays(100).toString(),
                TODAY.minusDays(100).toString());
        promises.promise(
                "Пробна скора",
                "nordic",
                TODAY.minusDays(2),
                TODAY.plusDays(3).toString(),
                TODAY.plusDays(3).toString());
        stalled = promises.promise("Пробна без строку", "nordic", TODAY.minusDays(91), null, null);
        promises.promise("Пробна свіжа", "nordic", TODAY.minusDays(90), null, null);
    }

    @AfterAll
    static void nothing() {
        promises.close();
    }

    @ParameterizedTest
    @CsvSource({
        "status=DONE, виконана",
        "status=OVERDUE, прострочена",
        "status=overdue, прострочена",
        "status=stalled, прострочена без строку",
        "status=AGREED, скора без строку свіжа",
        "status=STALLED, прострочена без строку",
        "due=overdue, прострочена",
        "due=soon, скора",
        "due=never, виконана без строку свіжа",
        "due=never&status=STALLED, без строку",
        "q=пробн+свіж, свіжа",
        "party=us, ''"
    })
    void it_is_narrowed_by_what_the_address_says(String query, String expected) {
        var query_of_trial = (query.contains("party=") ? query : "party=nordic&" + query)
                + (query.contains("q=") ? "" : "&q=" + encoded("Пробна"));
        var shown =
                titles(Reader.UK.opens("/follow-ups?" + query_of_trial.replace("пробн+свіж", encoded("пробн свіж"))));

        assertThat(String.join(" ", new TreeSet<>(shown)))
                .isEqualTo(String.join(
                        " ",
                        new TreeSet<>(List.of("виконана", "прострочена", "скора", "без строку", "свіжа").stream()
                                .filter(expected::contains)
                                .map(what -> "Пробна " + what)
                                .toList())));
    }

    @Test
    void a_range_of_dates_has_those_that_are_due_from_the_first_to_the_last_of_its_days() {
        var query = "/follow-ups?party=nordic&q=" + encoded("Пробна") + "&from=" + TODAY.minusDays(100) + "&until=";

        assertThat(titles(Reader.UK.opens(query + TODAY.plusDays(2)))).containsExactly("Пробна прострочена");
        assertThat(titles(Reader.UK.opens(query + TODAY.plusDays(3) + "&sort=due")))
                .containsExactly("Пробна прострочена", "Пробна скора");
    }

    @Test
    void the_figures_count_what_is_chosen_whatever_its_status_and_say_what_they_mean() {
        for (var narrowed : List.of("", "&status=DONE")) {
            var page = Reader.UK.opens("/follow-ups?party=nordic&q=" + encoded("Пробна") + narrowed);

            assertThat(page.select(".figures b").eachText()).containsExactly("1", "1", "3", "0", "2");
            assertThat(page.select(".figures small").eachText()).hasSize(5).doesNotContain("");
            assertThat(page.select("section[aria-labelledby=figures]").text()).contains("5 домовленостей за вибраними");
        }
        assertThat(Reader.EN.opens("/follow-ups").select(".figures").text())
                .contains("whose last entry is more than 90 days old");
    }

    @ParameterizedTest
    @CsvSource({"скора, 1 домовленість", "свіжа, 1 домовленість", "Пробна, 5 домовленостей"})
    void what_is_counted_is_said_in_the_right_form(String word, String expected) {
        assertThat(Reader.UK
                        .opens("/follow-ups?party=nordic&q=" + encoded(word))
                        .select("section[aria-labelledby=figures]")
                        .text())
                .contains(expected);
    }

    @Test
    void what_stalled_says_since_when_nothing_was_heard_on_its_own_page_too() {
        assertThat(Reader.UK
                        .opens("/follow-ups/" + stalled)
                        .selectFirst("main dl")
                        .text())
                .contains("без новин від");
        assertThat(Reader.EN
                        .opens("/follow-ups/" + stalled)
                        .selectFirst("main dl")
                        .text())
                .contains("no news since");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=SLEEPING",
                "due=yesterday",
                "from=2022-02-30",
                "until=tomorrow",
                "from=2022-02-02&until=2022-02-01",
                "due=soon&from=2022-02-01",
                "party=nobody",
                "negotiation=none",
                "party=%3Cscript%3E"
            })
    void what_cannot_be_asked_for_is_told_at_its_field_and_the_form_is_kept(String query) {
        var reply = Site.get("/uk/follow-ups?q=" + encoded("слово") + "&" + query);

        assertThat(reply.status()).isEqualTo(422);
        var page = reply.html();
        assertThat(page.select("[role=alert] a")).hasSize(1);
        assertThat(page.select(page.select("[role=alert] a").attr("href"))).hasSize(1);
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("слово");
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
    }

    @Test
    void the_other_language_shows_the_same_choice() {
        assertThat(Reader.UK
                        .opens("/follow-ups?party=nordic&due=never")
                        .select("a.language")
                        .attr("href"))
                .isEqualTo("/en/follow-ups?party=nordic&due=never");
        assertThat(Reader.UK.opens("/follow-ups").select("a.language").attr("href"))
                .isEqualTo("/en/follow-ups");
    }

    @ParameterizedTest
    @CsvSource({
        "party=nordic&status=DONE, ?party=nordic&status=DONE, ?party=nordic, false, true",
        "party=nordic, ?party=nordic, ?party=nordic, false, false",
        "party=nordic&status=STALLED, ?party=nordic, ?party=nordic, true, true",
        "negotiation=us-russia-security&due=soon&sort=due, ?negotiation=us-russia-security,"
                + " ?negotiation=us-russia-security, true, true",
        "status=SLEEPING&party=nordic, '', '', true, true"
    })
    void the_files_are_narrowed_as_the_list_is_or_say_that_they_are_not(
            String query, String inTable, String inCalendar, boolean isTableWider, boolean isCalendarWider) {
        var page = Site.get("/uk/follow-ups?" + query).html();
        var table = page.selectFirst("main a[type=text/csv]");
        var calendar = page.selectFirst("main a[type=text/calendar]");

        assertThat(table.attr("href").split("[?&]"))
                .containsExactlyInAnyOrder(("/uk/follow-ups.csv" + inTable).split("[?&]"));
        assertThat(calendar.attr("href")).isEqualTo("/uk/follow-ups.ics" + inCalendar);
        assertThat(table.parent().text().contains("звужено лише")).isEqualTo(isTableWider);
        assertThat(calendar.parent().text().contains("звужено лише")).isEqualTo(isCalendarWider);
        assertThat(Site.get(table.attr("href")).status()).isEqualTo(200);
        assertThat(Site.get(calendar.attr("href")).status()).isEqualTo(200);
    }

    @Test
    void a_long_ledger_is_read_page_by_page_to_its_end_and_keeps_what_was_asked() {
        for (int i = 0; i < 65; i++) promises.promise("Тривалка " + i, "nordic", TODAY.minusDays(i / 2), null, null);
        var seen = new ArrayList<String>();
        var path = "/follow-ups?q=" + encoded("Тривалка") + "&party=nordic";
        while (!path.isEmpty()) {
            var page = Reader.UK.opens(path);
            assertThat(page.select("input[name=q]").attr("value")).isEqualTo("Тривалка");
            assertThat(page.select(".ledger li").size()).isLessThanOrEqualTo(30);
            seen.addAll(titles(page));
            path = page.select("a[rel=next]").attr("href").replaceFirst("^/uk", "");
        }
        assertThat(seen).hasSize(65).doesNotHaveDuplicates();
    }

    @Test
    void what_went_with_its_article_is_gone_and_the_reason_is_told() {
        var manuscript = Database.insert("insert into manuscript () values ()");
        Database.run(
                "insert into withdrawal (manuscript_id, withdrawn_at, editor, reason) values (?, now(), 'Parley', ?)",
                manuscript,
                "{\"uk\":\"Джерело відкликало повідомлення\"}");
        Database.run("update follow_up set withdrawn_from = ? where id = ?", manuscript, stalled);
        try {
            var reply = Site.get("/uk/follow-ups/" + stalled);

            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.html().text()).contains("Джерело відкликало повідомлення");
            assertThat(titles(Reader.UK.opens("/follow-ups?party=nordic"))).doesNotContain("Пробна без строку");
        } finally {
            Database.run("update follow_up set withdrawn_from = null where id = ?", stalled);
            Database.run("delete from withdrawal where manuscript_id = ?", manuscript);
            Database.run("delete from manuscript where id = ?", manuscript);
        }
    }

    @Test
    void the_first_words_stand_beside_those_that_the_article_uses_now() {
        Database.run(
                "update follow_up set first_what = ?, first_due = '2022-01' where id = ?",
                "{\"uk\":\"Зустрітися ще раз\"}",
                stalled);
        try {
            var first = Reader.UK.opens("/follow-ups/" + stalled).select("section[aria-labelledby=first]");

            assertThat(first.text()).contains("Зустрітися ще раз").contains("січень 2022");
        } finally {
            Database.run("update follow_up set first_what = null, first_due = null where id = ?", stalled);
        }
    }

    private static List<String> titles(Document page) {
        return page.select(".ledger .title").eachText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
