package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Site;

/** Given an article with next to nothing, or with very much, it is still a sensible page. */
@OnTheServer
class UnusualArticlesIT {

    @Test
    void an_article_that_is_only_a_headline_says_that_it_has_no_positions() {
        try (var article = LiveArticle.of("bare", "{\"uk\":\"Самий заголовок\",\"en\":\"Only a headline\"}")) {
            var page = Reader.EN.opens(article.path());

            assertThat(page.selectFirst("h1").text()).isEqualTo("Only a headline");
            assertThat(page.selectFirst("section[aria-labelledby=positions]").text())
                    .contains("No positions are recorded in this article.");
            assertThat(
                            page.select(
                                    "table, main form, main aside:empty, main ul:empty, main ol:empty, main dl:empty, main p:empty"))
                    .isEmpty();
            assertThat(page.select("section[aria-labelledby]").eachAttr("aria-labelledby"))
                    .containsExactly("positions");
            assertThat(page.select("a[href='#next']")).isEmpty();
            assertThat(HtmlValidity.errors(Site.get("/en" + article.path()).body()))
                    .isEmpty();
        }
    }

    @Test
    void text_without_headings_or_lead_reads_on() {
        try (var article = LiveArticle.of("plain", "{\"uk\":\"Без прикрас\"}")
                .section(null, "{\"uk\":\"Перший.\"}", "{\"uk\":\"Другий.\"}")
                .section(null, "{\"uk\":\"Третій.\"}")) {
            var page = Reader.UK.opens(article.path());

            assertThat(page.select("[id~=^p[0-9]$]").eachAttr("id")).containsExactly("p1", "p2", "p3");
            assertThat(page.selectFirst("article").select("h2")).isEmpty();
            assertThat(HtmlValidity.errors(Site.get("/uk" + article.path()).body()))
                    .isEmpty();
        }
    }

    @Test
    void hostile_text_stays_text() {
        var evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\\u0026amp; \\\"'";
        try (var article = LiveArticle.of("evil", "{\"en\":\"" + evil + "\"}")
                .with("lead_text", "{\"en\":\"" + evil + "\"}")
                .section("{\"en\":\"" + evil + "\"}", "{\"en\":\"" + evil + " [x](javascript:alert(1))\"}")) {
            var reply = Site.get("/en" + article.path());

            assertThat(reply.html().select("main img, main script:not([type='application/ld+json'])"))
                    .isEmpty();
            assertThat(reply.html().select("script")).hasSize(1);
            assertThat(reply.html().select("a[href^=javascript]")).isEmpty();
            assertThat(reply.html().selectFirst("h1").text())
                    .isEqualTo("</script><script>alert(1)</script><img src=x onerror=alert(1)>&amp; \"'");
            assertThat(reply.html().title()).startsWith("</script>");
        }
    }

    @Test
    void thirty_topics_and_six_parties_fit_on_a_page() {
        var parties = new String[] {"us", "russia", "nato", "ukraine", "temporary-5", "temporary-6"};
        for (int i = 5; i <= 6; i++) {
            Database.run(
                    "insert into party (slug, kind, name, short_name) values (?, 'STATE', ?, ?)",
                    "temporary-" + i,
                    "{\"uk\":\"Держава " + i + "\"}",
                    "{\"uk\":\"Д" + i + "\"}");
        }
        IntStream.rangeClosed(1, 30)
                .forEach(i -> Database.run(
                        "insert into topic (slug, name) values (?, ?)",
                        "temporary-" + i,
                        "{\"uk\":\"Питання " + i + "\"}"));
        try (var article = LiveArticle.of("huge", "{\"uk\":\"Великий форум\"}").section(null, "{\"uk\":\"Усі.\"}")) {
            for (var party : parties) {
                article.party(party);
            }
            for (int i = 1; i <= 29; i++) {
                article.topic("temporary-" + i);
                for (var party : parties) {
                    article.position(party, "temporary-" + i, "DEMANDS", "{\"uk\":\"Своє.\"}", "p1");
                }
            }
            article.topic("temporary-30").commonGround("temporary-30", "{\"uk\":\"Мир.\"}", "p1", parties);

            var page = Reader.UK.opens(article.path());

            var table = page.selectFirst("table");
            assertThat(table.select("tbody tr")).hasSize(30);
            assertThat(table.select("thead th")).hasSize(7);
            assertThat(table.select("tbody td")).hasSize(29 * 6 + 1);
            assertThat(table.select("td[colspan=6]").text()).contains("Мир.");
            assertThat(page.select("main form input")).hasSize(6);
        } finally {
            Database.run("delete from topic where slug like 'temporary-%'");
            Database.run("delete from party where slug like 'temporary-%'");
        }
    }
}
