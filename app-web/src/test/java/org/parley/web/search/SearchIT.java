package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Queries;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Search as readers get it, with the sample record and with what editors publish meanwhile. */
@OnTheServer
class SearchIT {

    /** Far more than it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        uk | Рябковим | /uk/people/sergei-ryabkov
        uk | рябкова  | /uk/people/sergei-ryabkov
        uk | Шерман   | /uk/people/wendy-sherman
        uk | РФ       | /uk/parties/russia
        uk | Альянс   | /uk/parties/nato
        en | Ryabkov’s | /en/people/sergei-ryabkov
        en | US       | /en/parties/us
        """)
    void readers_find_whom_they_ask_for(String language, String asked, String place) {
        assertThat(results(search(language, asked))).contains(place);
    }

    @Test
    void a_result_leads_to_the_exact_place_with_the_words_marked() {
        var page = search("uk", "Рябкова брифінгу Женеві").html();
        for (var link : page.select(".results h2 a")) {
            var address = link.attr("href");
            var reply = Site.get(address.replaceFirst("#.*", ""));
            assertThat(reply.status()).as(address).isEqualTo(200);
            if (address.contains("#"))
                assertThat(reply.html().getElementById(address.replaceFirst(".*#", "")))
                        .as(address)
                        .isNotNull();
        }
        assertThat(search("uk", "Рябков").html().select(".results mark").eachText())
                .isNotEmpty()
                .allMatch(word -> word.startsWith("Рябков"));
    }

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_not() {
        var draft = StoredDraft.ready();
        var editor = Admin.as(Role.EDITOR);
        try {
            editor.post(draft.path + "/publication", "revision", "1", "do", "publish", "change", "FIRST");
            var place = "/uk" + draft.publicPath();
            var headline = Site.get(place).html().selectFirst("h1").text();
            await(() -> results(search("uk", headline)).contains(place));

            editor.post(draft.path + "/publication/withdrawal", "reason.uk", "Помилка");
            await(() -> !results(search("uk", headline)).contains(place));
        } finally {
            StoredDraft.removeAll();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_answer_is_valid_html_that_no_search_engine_keeps(String language) {
        for (var asked : List.of(
                "", "Шерман", "слонопотам", "!?", "і в на", "x".repeat(500), "\"<b>&'", "\u202Eрос", "\u0000")) {
            var reply = search(language, asked);
            assertThat(reply.status()).as(asked).isEqualTo(200);
            assertThat(HtmlValidity.errors(reply.body())).as(asked).isEmpty();
            assertThat(reply.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(reply.html().select("h1").size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        !?        | У запиті самі лише знаки
        + - && ! ( ) | У запиті самі лише знаки
        і в на    | Такі слова є майже в кожному тексті
        слонопотам | Нічого не знайдено
        """)
    void what_cannot_be_looked_for_is_told(String asked, String answer) {
        assertThat(search("uk", asked).html().select("[role=status]").text()).contains(answer);
    }

    @Test
    void a_question_that_is_too_long_is_cut_and_says_so() {
        var page = search("uk", "перемовини ".repeat(60)).html();

        assertThat(page.select("main").text()).contains("перші 200 знаків");
        assertThat(page.select("main #q").val()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void where_nothing_was_found_the_page_helps() {
        var page = search("uk", "слонопотам").html();

        assertThat(page.select("main").text()).contains("Що спробувати");
        assertThat(page.select("main a[href*=/uk/articles/]")).isNotEmpty();
        var narrowed =
                Site.get("/uk/search?q=%D1%81%D0%BB%D0%BE%D0%BD&party=us").html();
        assertThat(narrowed.select("main a[href='/uk/search?q=%D1%81%D0%BB%D0%BE%D0%BD']"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2022-02-30", "until=gestern", "from=2022-02-01&until=2022-01-01", "from=%00x"})
    void a_day_that_does_not_exist_is_told_at_its_field_with_all_that_was_typed(String days) {
        var reply = Site.get("/uk/search?q=%D0%A8%D0%B5%D1%80%D0%BC%D0%B0%D0%BD&party=us&" + days);

        assertThat(reply.status()).isEqualTo(422);
        var page = reply.html();
        assertThat(page.select("main [aria-invalid=true]")).hasSize(1);
        assertThat(page.select("main [role=alert]").text()).isNotBlank();
        assertThat(page.select("main #q").val()).isEqualTo("Шерман");
        assertThat(page.select("main #party option[selected]").val()).isEqualTo("us");
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=x", "page=0", "page=99999999999", "page=-1", "sort=x", "kind="})
    void what_cannot_be_asked_for_counts_as_not_asked(String rest) {
        var all = results(search("uk", "Шерман"));

        var some = Site.get("/uk/search?q=%D0%A8%D0%B5%D1%80%D0%BC%D0%B0%D0%BD&" + rest);

        assertThat(some.status()).isEqualTo(200);
        if (!rest.startsWith("page=9")) assertThat(results(some)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiation", "party", "topic"})
    void what_does_not_exist_is_told_at_its_field(String field) {
        var reply = Site.get("/uk/search?q=%D0%A8%D0%B5%D1%80%D0%BC%D0%B0%D0%BD&" + field + "=nowhere");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select("main [aria-invalid=true]").eachAttr("name"))
                .containsExactly(field);
        assertThat(reply.html().select("main [role=alert]").text()).contains("Виберіть зі списку");
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
    }

    @Test
    void past_the_last_page_stands_the_last_one() {
        var asked = "/uk/search?q=%D0%A8%D0%B5%D1%80%D0%BC%D0%B0%D0%BD";
        var pages = Site.get(asked).html().select(".pages li").text().replaceAll(".* з ([0-9]+).*", "$1");

        var reply = Site.get(asked + "&page=24");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location"))
                .endsWith(pages.isEmpty() || pages.equals("1") ? asked.replaceFirst(".*q=", "q=") : "&page=" + pages);
        assertThat(results(Site.get(reply.header("Location").replaceFirst("^https?://[^/]+", ""))))
                .isNotEmpty();
    }

    @Test
    void each_kind_can_be_looked_at_by_itself() {
        var page = search("uk", "Шерман").html();
        var people = page.select(".kinds a[href*=kind=person]").attr("href");

        assertThat(results(Site.get(people))).containsExactly("/uk/people/wendy-sherman");
        assertThat(Site.get(people).html().select(".kinds [aria-current]").text())
                .startsWith("Люди");
    }

    @Test
    void a_search_asks_the_database_for_nothing() {
        // What others have just published is still being read for a moment.
        await(() -> Queries.during(() -> search("uk", "Шерман")) == 0);
    }

    @Test
    void search_goes_on_while_the_database_is_away() {
        assertThat(Database.outOfReach(() -> search("uk", "Шерман").status())).isEqualTo(200);
    }

    @Test
    void the_other_language_gets_the_same_question() {
        var other = search("uk", "Шерман").html().select("a.language").attr("href");

        assertThat(results(Site.get(other))).contains("/en/people/wendy-sherman");
    }

    @Test
    void every_page_has_a_box_that_leads_to_the_search_and_tells_browsers_of_it() {
        var page = Site.get("/en").html();

        assertThat(page.select("header form[action=/en/search] input[name=q]")).hasSize(1);
        var described = Site.get(page.select("link[rel=search]").attr("href"));
        assertThat(described.status()).isEqualTo(200);
        assertThat(described.header("Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(described.body()).contains("template=\"" + Site.PUBLIC + "/en/search?q={searchTerms}\"");
    }

    private static Reply search(String language, String asked) {
        return Site.get("/" + language + "/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    private static List<String> results(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.html().select(".results h2 a").eachAttr("href");
    }

    private static void await(Supplier<Boolean> wanted) {
        var end = Instant.now().plus(PATIENCE);
        while (!wanted.get()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
