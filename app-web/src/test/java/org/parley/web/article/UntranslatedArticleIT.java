package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Site;

/** Given an article that exists only in Ukrainian, when somebody reads it in English. */
@OnTheServer
class UntranslatedArticleIT {

    private LiveArticle article;

    @BeforeEach
    void publish() {
        article = LiveArticle.of("only-ukrainian", "{\"uk\":\"Лише українською\"}")
                .with("lead_text", "{\"uk\":\"Перекладу ще немає.\"}")
                .with("outcome", "{\"uk\":\"нічого\"}")
                .section("{\"uk\":\"Про що йшлося\",\"en\":\"What it was about\"}", "{\"uk\":\"Сторони *говорили*.\"}")
                .party("us")
                .topic("missiles")
                .position("us", "missiles", "SUPPORTS", "{\"uk\":\"За.\"}", "p1");
    }

    @AfterEach
    void remove() {
        article.close();
    }

    @Test
    void the_original_is_shown_and_marked_with_its_language() {
        var page = Reader.EN.opens(article.path());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        for (var text : new String[] {"Лише українською", "Перекладу ще немає.", "Сторони говорили.", "За."}) {
            var element = page.selectFirst("main :containsOwn(" + text.substring(0, 3) + ")");
            assertThat(element.closest("[lang]").attr("lang")).as(text).isEqualTo("uk");
        }
        assertThat(page.selectFirst("h2:containsOwn(What it was about)").hasAttr("lang"))
                .isFalse();
        assertThat(HtmlValidity.errors(Site.get("/en" + article.path()).body()).stream()
                        .filter(error -> !error.contains("role")))
                .isEmpty();
    }

    @Test
    void a_notice_says_so() {
        assertThat(Reader.EN.opens(article.path()).selectFirst("[role=note]").text())
                .isEqualTo(Reader.EN.wording("article.untranslated"));
    }

    @Test
    void readers_of_ukrainian_are_not_bothered() {
        var page = Reader.UK.opens(article.path());

        assertThat(page.select("[role=note]")).isEmpty();
        assertThat(page.select("main [lang]")).isEmpty();
    }

    @Test
    void lists_show_the_original_headline_too() {
        var headline = Reader.EN.opens("/articles").selectFirst("a[href$=only-ukrainian]");

        assertThat(headline.text()).isEqualTo("Лише українською");
        assertThat(headline.attr("lang")).isEqualTo("uk");
    }
}
