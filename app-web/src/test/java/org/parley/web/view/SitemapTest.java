package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.view.Sitemap.Place;

/** What search engines get of a long record. */
class SitemapTest {

    @Test
    void as_many_addresses_as_a_file_may_have_are_one_file() {
        var map = pages(25_000);

        assertThat(xml(map.xml()).select("urlset > url")).hasSize(50_000);
        assertThat(map.part(1)).isEmpty();
    }

    @Test
    void more_of_them_are_parts_that_together_have_every_page_once() {
        var map = pages(60_000);

        assertThat(HtmlValidity.xmlErrors(map.xml())).isEmpty();
        assertThat(xml(map.xml()).select("sitemapindex > sitemap > loc").eachText())
                .hasSize(3)
                .allSatisfy(address -> assertThat(address).endsWith(".xml"))
                .last()
                .asString()
                .endsWith("/sitemap-3.xml");
        var listed = new HashSet<String>();
        for (int i = 1; i <= 3; i++) {
            var part = map.part(i).orElseThrow();
            assertThat(part.length()).isLessThan(50 << 20);
            var addresses = xml(part).select("url > loc").eachText();
            assertThat(addresses).hasSizeLessThanOrEqualTo(50_000);
            listed.addAll(addresses);
        }
        assertThat(listed).hasSize(120_000);
        assertThat(map.part(0)).isEmpty();
        assertThat(map.part(4)).isEmpty();
    }

    private static Sitemap pages(int count) {
        return new Sitemap(IntStream.range(0, count)
                .mapToObj(i -> new Place("/articles/a-" + i, null))
                .toList());
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
