package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** When a reader looks through all articles. */
@OnTheServer
class ArticleListIT {

    @ParameterizedTest
    @EnumSource
    void it_has_all_articles_newest_first_each_with_its_round_and_lead(Reader reader) {
        var page = reader.opens("/articles");

        assertThat(page.select("h2").eachText())
                .containsExactlyElementsOf(Sample.NEWEST_FIRST.stream()
                        .map(article -> reader.text(article.get("headline")))
                        .toList());
        var newest = Sample.NEWEST_FIRST.get(0);
        assertThat(page.select("article").get(0).text())
                .contains(reader.text(newest.get("lead")))
                .contains(reader.text(Sample.round(newest).get("place")));
        assertThat(page.select("article time").eachAttr("datetime")).contains("2022-01-10T19:45:00+02:00");
        assertThat(page.select("a[rel=next]")).isEmpty();
    }

    @Test
    void many_articles_come_in_parts_and_none_is_left_out_or_told_twice() {
        var more = new ArrayList<LiveArticle>();
        try {
            for (int i = 1; i <= 43; i++) {
                more.add(LiveArticle.of("more-" + i, "{\"uk\":\"Ще " + i + "\"}"));
            }

            var seen = new ArrayList<String>();
            var address = "/articles";
            while (address != null) {
                var page = Reader.UK.opens(address);
                seen.addAll(page.select("main h2 a").eachAttr("href"));
                address = next(page);
            }

            assertThat(seen).hasSize(43 + Sample.NEWEST_FIRST.size()).doesNotHaveDuplicates();
            // Dubai is dated when the sample came in, Geneva when its source published it.
            assertThat(seen.get(0)).isEqualTo("/uk/articles/cop28-dubai");
            assertThat(seen.get(seen.size() - 1)).isEqualTo("/uk/articles/geneva-2022-01-10");
        } finally {
            more.forEach(LiveArticle::close);
        }
    }

    private static String next(Document page) {
        var link = page.selectFirst("a[rel=next]");
        return link == null ? null : link.attr("href").replaceFirst("^/uk", "");
    }

    @Test
    void beyond_the_last_article_the_list_says_that_it_ends_and_leads_back() {
        var page = Reader.EN.opens("/articles?after=2001-01-01T00:00:00Z,1");

        assertThat(page.selectFirst("main").text()).contains("There are no more articles.");
        assertThat(page.select("main a").eachAttr("href")).contains("/en/articles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                ",",
                "2022-01-12T19:10:00Z",
                "2022-01-12T19:10:00Z,",
                "2022-01-12T19:10:00Z,x",
                "2022-01-12T19:10:00Z,99999999999999999999",
                "+1000000000-12-31T23:59:59Z,1",
                "-1000000000-01-01T00:00:00Z,1",
                "%00",
                "%ff",
                "%zz",
                "'%20or%201=1--"
            })
    void a_place_in_the_list_that_cannot_be_is_not_found(String after) {
        assertThat(Site.raw().line("GET /uk/articles?after=" + after).status()).isEqualTo(404);
    }

    @Test
    void an_empty_place_is_the_beginning() {
        assertThat(Reader.UK.opens("/articles?after=").select("main h2")).hasSameSizeAs(Sample.NEWEST_FIRST);
    }
}
