package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Crawl;
import org.parley.web.testing.HtmlValidity;
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
    void robots_may_read_everything_that_readers_may() {
        var reply = Site.get("/robots.txt");

        assertThat(reply.header("Content-Type")).startsWith("text/plain");
        assertThat(reply.body())
                .contains("User-agent: *")
                .contains("Disallow: /admin")
                .contains("Sitemap: https://parley.example/sitemap.xml")
                .doesNotContain("Disallow: /\n");
    }
}
