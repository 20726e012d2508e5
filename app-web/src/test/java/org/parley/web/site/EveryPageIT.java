package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Crawl;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** What readers get on every page, in both languages. */
@OnTheServer
class EveryPageIT {

    private static Crawl crawl;

    @BeforeAll
    static void follow_every_link() {
        crawl = Site.crawl("/", "/uk", "/en", "/sitemap.xml", "/robots.txt", "/favicon.ico");
    }

    @Test
    void every_link_leads_to_a_page_and_to_a_place_in_it() {
        assertThat(crawl.problems()).isEmpty();
        assertThat(crawl.pages()).hasSizeGreaterThan(60);
    }

    @Test
    void every_page_is_valid_html() {
        assertThat(wrong(page -> HtmlValidity.errors(page.body()).stream()
                        .filter(error -> !isAboutRolesOfTables(error))
                        .toList()))
                .isEmpty();
    }

    // On a phone the table is laid out as cards. Browsers then forget that it is a table, unless it says so once more.
    private static boolean isAboutRolesOfTables(String error) {
        return error.matches("\\d+: The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for .*")
                || error.matches(
                        "\\d+: The “role” attribute must not be used on a “t[rhd]” element which has a “table” .*");
    }

    @Test
    void every_page_has_one_headline_and_a_title_of_its_own() {
        assertThat(wrongIn(page -> page.select("h1").size() == 1
                        ? ""
                        : "h1: " + page.select("h1").eachText()))
                .isEmpty();
        assertThat(wrongIn(page -> page.selectFirst("h1").text().isBlank() ? "empty h1" : ""))
                .isEmpty();
        var titles = new HashMap<String, String>();
        for (var visit : crawl.pages()) {
            var canonical = visit.reply().html().select("link[rel=canonical]").attr("href");
            var title = visit.reply().html().title();
            assertThat(title).as(visit.path()).endsWith(" — Parley").doesNotStartWith(" —");
            // A version is the article as it was, so it bears the same title.
            var of = canonical.replaceFirst("/versions/[0-9]+$", "");
            assertThat(titles.computeIfAbsent(visit.path().substring(1, 3) + title, t -> of))
                    .as(title)
                    .isEqualTo(of);
        }
    }

    @Test
    void every_page_says_its_language() {
        for (var visit : crawl.pages()) {
            var language = visit.path().substring(1, 3);
            var html = visit.reply().html();
            assertThat(html.selectFirst("html").attr("lang")).as(visit.path()).isEqualTo(language);
            assertThat(visit.reply().header("Content-Language"))
                    .as(visit.path())
                    .isEqualTo(language);
        }
    }

    @Test
    void every_page_knows_its_address_and_its_translation_and_the_translation_knows_it_too() {
        for (var visit : crawl.pages()) {
            var page = visit.reply().html();
            assertThat(canonical(page))
                    .as(visit.path())
                    .isEqualTo(Site.PUBLIC + visit.path().replaceAll("\\?.*", ""));
            assertThat(alternate(page, "x-default")).as(visit.path()).isEqualTo(alternate(page, "uk"));
            for (var language : List.of("uk", "en")) {
                var other = Site.get(alternate(page, language)
                        .substring(Site.PUBLIC.toString().length()));
                assertThat(other.status()).isEqualTo(200);
                assertThat(alternate(other.html(), visit.path().substring(1, 3)))
                        .isEqualTo(canonical(page));
            }
            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical(page));
            assertThat(page.select("meta[property=og:title]").attr("content"))
                    .as(visit.path())
                    .isNotBlank();
        }
    }

    @Test
    void every_answer_tells_browsers_to_trust_nobody_else() {
        for (var visit : crawl.visits()) {
            assertThat(visit.reply().header("Content-Security-Policy"))
                    .as(visit.path())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe-");
            assertThat(visit.reply().header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(visit.reply().header("Referrer-Policy")).isNotEmpty();
            assertThat(visit.reply().header("Permissions-Policy")).contains("camera=()", "geolocation=()");
            assertThat(visit.reply().header("Strict-Transport-Security")).isNotEmpty();
            assertThat(visit.reply().headers().map()).doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By");
        }
    }

    @Test
    void no_page_runs_a_script_or_styles_itself() {
        assertThat(wrongIn(page -> page.select("script:not([type='application/ld+json']), style, [style]")
                        .toString()))
                .isEmpty();
        assertThat(wrongIn(page -> page.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .filter(a -> a.getKey().startsWith("on") || a.getValue().startsWith("javascript:"))
                        .toList()
                        .toString()
                        .replace("[]", "")))
                .isEmpty();
    }

    @Test
    void no_page_asks_a_foreign_host_for_anything() {
        assertThat(wrongIn(page -> page
                        .select(
                                "img, iframe, object, embed, video, audio, source, link[rel=stylesheet], link[rel=icon],"
                                        + " link[rel^=pre]")
                        .stream()
                        .map(e -> e.attr("src") + e.attr("href") + e.attr("data"))
                        .filter(address -> !address.startsWith("/") || address.startsWith("//"))
                        .toList()
                        .toString()
                        .replace("[]", "")))
                .isEmpty();
    }

    @Test
    void a_link_to_another_site_does_not_hand_over_the_window() {
        assertThat(wrongIn(page ->
                        page.select("a[href^=http]:not([rel~=noopener])").toString()))
                .isEmpty();
    }

    @Test
    void every_answer_tells_its_length_and_comes_packed_when_asked() {
        for (var visit : crawl.visits()) {
            if (visit.reply().status() != 200) continue;
            // Packed as they are.
            if (visit.reply().header("Content-Type").equals("image/png")) continue;
            assertThat(visit.reply().header("Content-Length"))
                    .as(visit.path())
                    .isEqualTo("" + visit.reply().bytes().length);
            // Packed already.
            if (visit.reply().header("Content-Type").equals("application/zip")) continue;
            var packed = Site.get(visit.path(), "Accept-Encoding", "gzip");
            assertThat(packed.header("Content-Encoding")).as(visit.path()).isEqualTo("gzip");
            assertThat(packed.header("Content-Length")).isEqualTo("" + packed.bytes().length);
            assertThat(packed.header("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void ukrainian_pages_have_no_words_left_in_english() {
        for (var visit : crawl.pages()) {
            if (!visit.path().startsWith("/uk")) continue;
            var interfaceWords = visit.reply().html();
            interfaceWords.select("[lang=en], cite, code").remove();
            assertThat(interfaceWords.body().text())
                    .as(visit.path())
                    .doesNotContain("Follow-up", "Articles", "Positions", "??", "null");
        }
    }

    private static List<String> wrongIn(Function<Document, String> problem) {
        return wrong(page -> {
            var found = problem.apply(page.html());
            return found.isEmpty() ? List.of() : List.of(found);
        });
    }

    private static List<String> wrong(Function<Reply, List<String>> problems) {
        return crawl.pages().stream()
                .flatMap(visit -> problems.apply(visit.reply()).stream().map(p -> visit.path() + " " + p))
                .toList();
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static String alternate(Document page, String language) {
        return page.select("link[rel=alternate][hreflang=%s]".formatted(language))
                .attr("href");
    }
}
