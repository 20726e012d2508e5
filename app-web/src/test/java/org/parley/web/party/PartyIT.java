package org.parley.web.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** When a reader wants to know what a party holds. */
@OnTheServer
class PartyIT {

    @ParameterizedTest
    @EnumSource
    void it_tells_its_kind_its_other_names_its_role_and_who_speaks_for_it(Reader reader) {
        var page = reader.opens("/parties/us");

        assertThat(page.selectFirst("h1").text())
                .isEqualTo(reader.text(Sample.party("us").get("name")));
        var main = page.selectFirst("main");
        assertThat(main.text()).contains(reader.wording("party.STATE")).contains(reader.wording("role.NEGOTIATING"));
        assertThat(main.text()).contains("Штати", "Washington");
        assertThat(main.select("[lang]").eachAttr("lang")).containsOnly(reader == Reader.UK ? "en" : "uk");
        assertThat(page.select("section[aria-labelledby=people] a").eachText())
                .contains(reader.text(Sample.person("wendy-sherman").get("name")));
        assertThat(page.select("section[aria-labelledby=people]").text())
                .contains(reader.text(Sample.person("wendy-sherman").at("/posts/0/title")));
        assertThat(page.select("section[aria-labelledby=negotiations] a").eachAttr("href"))
                .contains(reader.address("/negotiations/us-russia-security"));
    }

    @ParameterizedTest
    @EnumSource
    void its_latest_positions_stand_under_their_topics_the_newest_round_first(Reader reader) {
        var topic = reader.opens("/parties/russia").selectFirst(".matter[aria-labelledby=nato-enlargement]");

        assertThat(topic.selectFirst("h3").text())
                .isEqualTo(reader.text(Sample.topic("nato-enlargement").get("name")));
        var days = topic.select("li time").eachAttr("datetime");
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeBetween(1, 3);
    }

    @ParameterizedTest
    @EnumSource
    void all_that_it_holds_on_a_topic_is_there_each_with_the_way_to_its_words(Reader reader) {
        for (var article : List.of(Sample.GENEVA, Sample.BRUSSELS)) {
            for (var position : article.get("positions")) {
                if (!position.get("party").asText().equals("russia")) continue;
                var topic = position.get("topic").asText();

                var page = reader.opens("/parties/russia?topic=" + topic);

                assertThat(page.select(".matter")).hasSize(1);
                assertThat(page.select(".matter").text())
                        .contains(reader.text(position.get("summary")))
                        .contains(reader.wording(
                                "stance." + position.get("stance").asText()));
                assertThat(page.select(".matter a").eachAttr("href"))
                        .contains(reader.address(
                                "/articles/" + article.get("slug").asText() + "#"
                                        + position.at("/evidence/paragraph").asText()));
            }
        }
    }

    @Test
    void a_long_list_of_positions_is_read_page_by_page_and_the_overview_shows_the_newest() {
        try (var article = LiveArticle.of("many-positions", "{\"uk\":\"Багато позицій\"}")) {
            article.section("{\"uk\":\"Розділ\"}", "{\"uk\":\"Текст.\"}");
            for (int i = 0; i < 65; i++)
                article.position("ukraine", "nuclear-war", "DEMANDS", "{\"uk\":\"Позиція " + i + ".\"}", "p1");

            assertThat(Reader.UK
                            .opens("/parties/ukraine")
                            .select(".matter[aria-labelledby=nuclear-war] .claim")
                            .eachText())
                    .hasSize(3);
            var seen = new ArrayList<String>();
            var path = "/parties/ukraine?topic=nuclear-war";
            while (!path.isEmpty()) {
                var page = Reader.UK.opens(path);
                assertThat(page.select(".positions > li").size()).isBetween(1, 30);
                seen.addAll(page.select(".positions .claim > span:first-child").eachText());
                path = page.select("a[rel=next]").attr("href").replaceFirst("^/uk", "");
            }
            assertThat(seen).hasSize(65).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=nothing", "topic=", "topic=%27", "topic=missiles%00"})
    void a_topic_on_which_it_never_spoke_is_not_found(String query) {
        assertThat(Site.get("/uk/parties/ukraine?" + query).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void what_it_holds_together_with_others_is_there_too(Reader reader) {
        var positions = reader.opens("/parties/russia").selectFirst("section[aria-labelledby=together]");

        assertThat(positions.text())
                .contains(reader.text(Sample.GENEVA.at("/commonGround/0/statement")))
                .contains(reader.text(Sample.BRUSSELS.at("/commonGround/0/statement")));
        assertThat(positions.select("a").eachAttr("href")).contains(reader.address("/articles/geneva-2022-01-10#p8"));
    }

    @ParameterizedTest
    @EnumSource
    void a_party_without_a_voice_has_a_page_that_says_so(Reader reader) {
        var page = reader.opens("/parties/egypt");

        assertThat(page.selectFirst("section[aria-labelledby=positions]").text())
                .contains(reader.wording("party.noPositions"));
        assertThat(page.selectFirst("main").text()).contains(reader.wording("role.HOST"));
        assertThat(page.select("section[aria-labelledby=follow-ups]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_it_agreed_to_do_is_listed(Reader reader) {
        assertThat(reader.opens("/parties/nato")
                        .select("section[aria-labelledby=follow-ups] h3")
                        .eachText())
                .contains(reader.text(Sample.BRUSSELS.at("/followUps/0/what")));
    }
}
