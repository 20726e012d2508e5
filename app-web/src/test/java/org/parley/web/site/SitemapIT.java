package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Crawl;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** What search engines are told. */
@OnTheServer
class SitemapIT {

    @Test
    void it_is_xml_and_has_every_page_in_both_languages() {
        var reply = Site.get("/sitemap.xml");

        assertThat(reply.header("Content-Type")).startsWith("application/xml");
        assertThat(HtmlValidity.xmlErrors(reply.body())).isEmpty();
        var listed = Jsoup.parse(reply.body(), Parser.xmlParser())
                .select("url > loc")
                .eachText();
        var linked = Site.crawl("/uk", "/en").pages().stream()
                .map(Crawl.Visit::path)
                .filter(path -> !path.contains("/versions"))
                // A part of a page is not another page.
                .filter(path -> !path.contains("?"))
                // What stands behind the table of a negotiation is found from its page.
                .filter(path -> !path.matches("/../negotiations/[^/]+/.+"))
                .map(path -> Site.PUBLIC + path)
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(linked);
        assertThat(listed)
                .allSatisfy(address -> assertThat(Site.get(
                                        address.substring(Site.PUBLIC.toString().length()))
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void it_tells_when_an_article_changed() {
        var map = Jsoup.parse(Site.get("/sitemap.xml").body(), Parser.xmlParser());

        assertThat(map.selectFirst("url:has(loc:containsOwn(/uk/articles/geneva-2022-01-10)) lastmod")
                        .text())
                .startsWith("2022-01-10T17:45:00");
    }

    @Test
    void what_is_not_a_part_of_it_is_not_found() {
        assertThat(Site.get("/sitemap-1.xml").status()).isEqualTo(404);
        assertThat(Site.get("/sitemap-x.xml").status()).isEqualTo(404);
    }

    @Test
    void news_is_what_was_published_in_the_last_two_days_in_the_languages_that_it_has() {
        var now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        try (var both = LiveArticle.of("news-both", "{\"uk\":\"Сім’я & <їжа>\",\"en\":\"Family\"}")
                        .with("published_at", now.minusHours(1).toString());
                var one = LiveArticle.of("news-one", "{\"en\":\"Only English\"}")
                        .with("published_at", now.minusHours(47).toString());
                var old = LiveArticle.of("news-old", "{\"en\":\"Old\"}")
                        .with("published_at", now.minusHours(49).toString())) {
            var reply = Site.get("/sitemap-news.xml");

            assertThat(reply.header("Content-Type")).startsWith("application/xml");
            assertThat(HtmlValidity.xmlErrors(reply.body())).isEmpty();
            var map = Jsoup.parse(reply.body(), Parser.xmlParser());
            assertThat(map.select("url > loc").eachText())
                    .containsSubsequence(
                            Site.PUBLIC + "/uk" + both.path(),
                            Site.PUBLIC + "/en" + both.path(),
                            Site.PUBLIC + "/en" + one.path())
                    .doesNotContain(Site.PUBLIC + "/uk" + one.path(), Site.PUBLIC + "/en" + old.path());
            var first = map.selectFirst("url:has(loc:containsOwn(/uk/articles/news-both))");
            assertThat(first.getElementsByTag("news:title").text()).isEqualTo("Сім’я & <їжа>");
            assertThat(first.getElementsByTag("news:name").text()).isEqualTo("Parley");
            assertThat(first.getElementsByTag("news:language").text()).isEqualTo("uk");
            assertThat(first.getElementsByTag("news:publication_date").text())
                    .isEqualTo(now.minusHours(1) + (now.getSecond() == 0 ? ":00Z" : "Z"));
        }
    }

    @Test
    void robots_may_read_everything_that_readers_may() {
        var reply = Site.get("/robots.txt");

        assertThat(reply.header("Content-Type")).startsWith("text/plain");
        assertThat(reply.body())
                .contains("User-agent: *")
                .contains("Disallow: /admin")
                .contains("Sitemap: https://parley.example/sitemap.xml")
                .contains("Sitemap: https://parley.example/sitemap-news.xml")
                .doesNotContain("Disallow: /\n");
    }
}
