package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

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
    void every_page_is_there_in_every_language() {
        var places = IntStream.range(0, 20_000)
                .mapToObj(i -> new Place("/articles/a-" + i, null))
                .toList();
        var map = Sitemap.of(places);

        assertThat(map.length()).isLessThan(50 << 20);
        assertThat(xml(map).select("urlset > url > loc").eachText())
                .hasSize(40_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_map_that_is_too_long_is_a_list_of_its_parts() {
        var index = Sitemap.index(3);

        assertThat(HtmlValidity.xmlErrors(index)).isEmpty();
        assertThat(xml(index).select("sitemapindex > sitemap > loc").eachText())
                .hasSize(3)
                .allSatisfy(address -> assertThat(address).endsWith(".xml"))
                .last()
                .asString()
                .endsWith("/sitemap-3.xml");
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
