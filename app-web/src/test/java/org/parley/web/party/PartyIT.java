package org.parley.web.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;

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
                .contains(reader.text(Sample.person("wendy-sherman").get("name")))
                .doesNotContain(reader.text(Sample.person("sergei-ryabkov").get("name")));
        assertThat(page.select("section[aria-labelledby=negotiations] a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        reader.address("/negotiations/us-russia-security"),
                        reader.address("/negotiations/un-climate-talks"));
    }

    @ParameterizedTest
    @EnumSource
    void all_its_positions_are_there_the_newest_article_first_each_with_the_way_to_its_words(Reader reader) {
        var positions = reader.opens("/parties/russia").select("section[aria-labelledby=positions] li:has(h3)");

        var expected = Sample.newest("positions")
                .filter(p -> p.get("party").asText().equals("russia"))
                .toList();
        assertThat(positions).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            var position = expected.get(i);
            assertThat(positions.get(i).text())
                    .contains(reader.text(position.get("summary")))
                    .contains(reader.wording("stance." + position.get("stance").asText()))
                    .contains(reader.text(
                            Sample.topic(position.get("topic").asText()).get("name")));
        }
        assertThat(positions.last().select("a").eachAttr("href"))
                .contains(reader.address("/articles/geneva-2022-01-10"))
                .contains(reader.address("/articles/geneva-2022-01-10#p11"))
                .contains(reader.address("/articles/geneva-2022-01-10#q8"));
    }

    @ParameterizedTest
    @EnumSource
    void what_it_holds_together_with_others_is_there_too(Reader reader) {
        var positions = reader.opens("/parties/russia").selectFirst("section[aria-labelledby=positions]");

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
                .containsExactly(reader.text(Sample.BRUSSELS.at("/followUps/0/what")));
    }
}
