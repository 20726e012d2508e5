package org.parley.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given another site, when it shows a part of ours in its page. */
@OnTheServer
class EmbedIT {

    private static final String TABLE = "/embed/articles/geneva-2022-01-10/positions";
    private static final List<String> ALL = List.of(
            TABLE,
            TABLE + "/us/nato-enlargement",
            "/embed/follow-ups",
            "/embed/follow-ups?negotiation=us-russia-security",
            "/embed/follow-ups?party=russia",
            "/embed/follow-ups?article=geneva-2022-01-10");

    @Test
    void these_pages_and_no_others_may_stand_in_a_frame_of_another_site() {
        for (var path : ALL) {
            var reply = Site.get("/uk" + path);
            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.headers().map()).as(path).doesNotContainKey("X-Frame-Options");
            assertThat(reply.header("Content-Security-Policy"))
                    .contains("frame-ancestors *", "default-src 'none'", "form-action 'none'");
            assertThat(reply.headers().map()).doesNotContainKey("Set-Cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk",
                "/uk/articles/geneva-2022-01-10",
                "/uk/follow-ups",
                "/uk/embed",
                "/uk/embed/",
                "/uk/embed/follow-ups/",
                "/uk/embed/follow-ups/../../../admin/sign-in",
                "/uk/embed/follow-ups;x=1",
                "/uk/embed/%66ollow-ups",
                "/uk/embed/articles/../positions",
                "/admin/sign-in",
                "/admin/sign-in?/uk/embed/follow-ups",
                "/oembed",
                "//uk/embed/follow-ups"
            })
    void everything_else_stays_out_of_frames(String path) {
        var reply = Site.raw().line("GET " + path);

        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @EnumSource
    void the_table_is_that_of_the_article_and_says_where_it_is_from(Reader reader) {
        var page = reader.opens(TABLE);
        var article = reader.opens("/articles/geneva-2022-01-10");
        article.select(".cite").remove();

        assertThat(page.selectFirst("table").text())
                .isEqualTo(article.selectFirst("table").text());
        assertThat(page.select("footer a").eachAttr("href")).contains(reader.address("/articles/geneva-2022-01-10"));
        assertThat(page.select("table a.evidence").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith(reader.address("/articles/geneva-2022-01-10#p")));
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_stands_alone(Reader reader) {
        var page = reader.opens(TABLE + "/us/nato-enlargement");

        assertThat(page.select("table")).isEmpty();
        assertThat(page.text())
                .contains(reader.text(Sample.party("us").get("shortName")))
                .contains(reader.text(Sample.topic("nato-enlargement").get("name")))
                .contains(reader.text(Sample.GENEVA.get("headline")));
    }

    @ParameterizedTest
    @EnumSource
    void follow_ups_are_narrowed_as_asked(Reader reader) {
        var promised = Sample.GENEVA.get("followUps").get(0);

        assertThat(reader.opens("/embed/follow-ups?article=geneva-2022-01-10")
                        .select("ol")
                        .text())
                .contains(reader.text(promised.get("what")));
        assertThat(reader.opens("/embed/follow-ups?negotiation=us-russia-security")
                        .select("ol")
                        .text())
                .contains(reader.text(promised.get("what")));
        assertThat(reader.opens("/embed/follow-ups?negotiation=us-russia-security&party=ukraine")
                        .select("ol")
                        .text())
                .doesNotContain(reader.text(promised.get("what")));
    }

    @Test
    void they_bring_no_script_and_lead_out_of_the_frame() {
        for (var reader : Reader.values())
            for (var path : ALL) {
                var page = reader.opens(path);
                assertThat(page.select("script, style, [style], img, form"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("base").attr("target")).isEqualTo("_blank");
                assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
                assertThat(validity(Site.get(reader.address(path)))).as(path).isEmpty();
                assertThat(page.select("h1")).hasSize(1);
                everyLinkLeadsSomewhere(page);
            }
    }

    private static void everyLinkLeadsSomewhere(Document page) {
        for (var link : page.select("a[href^=/]").eachAttr("href"))
            assertThat(Site.get(link.replaceAll("#.*", "")).status()).as(link).isEqualTo(200);
    }

    // The table says once more that it is one, for phones.
    private static List<String> validity(Reply reply) {
        return HtmlValidity.errors(reply.body()).stream()
                .filter(e -> !e.contains("role is unnecessary") && !e.contains("“role” attribute must not be used"))
                .toList();
    }

    @Test
    void they_are_styled_with_little() {
        var sheet = Reader.UK.opens(TABLE).select("link[rel=stylesheet]").attr("href");

        var css = Site.get(sheet, "Accept-Encoding", "gzip");

        assertThat(sheet).endsWith("/embed.css");
        assertThat(css.header("Cache-Control")).contains("immutable");
        assertThat(css.bytes().length).isLessThan(5 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/articles/nowhere/positions",
                "/embed/articles/geneva-2022-01-10/positions/us/nowhere",
                "/embed/articles/geneva-2022-01-10/positions/nobody/nato-enlargement",
                "/embed/follow-ups?party=nobody",
                "/embed/follow-ups?negotiation=nothing",
                "/embed/follow-ups?article=nowhere"
            })
    void what_is_not_there_says_so_within_the_frame(String path) {
        var reply = Site.get("/en" + path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(reply.html().select("nav")).isEmpty();
        assertThat(reply.html().selectFirst("h1").text()).isEqualTo("Nothing is left here");
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=OVERDUE",
                "?party=us&sort=due",
                "?party=us&party=russia",
                "?article=geneva-2022-01-10&party=us"
            })
    void a_list_that_cannot_be_narrowed_as_asked_says_so_within_the_frame(String query) {
        for (var reader : Reader.values()) {
            var reply = Site.get(reader.address("/embed/follow-ups" + query));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors *");
            assertThat(reply.html().select("ol")).isEmpty();
            assertThat(reply.html().select("h1")).hasSize(1);
            assertThat(HtmlValidity.errors(reply.body())).isEmpty();
            everyLinkLeadsSomewhere(reply.html());
        }
    }
}
