package org.parley.web.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;

/** When a reader wants to know who holds what on a matter. */
@OnTheServer
class TopicIT {

    @ParameterizedTest
    @EnumSource
    void it_tells_what_it_is_what_it_consists_of_and_where_it_is_negotiated(Reader reader) {
        var page = reader.opens("/topics/nato-enlargement");

        assertThat(page.selectFirst("h1").text())
                .isEqualTo(reader.text(Sample.topic("nato-enlargement").get("name")));
        assertThat(page.selectFirst("main").text())
                .contains(reader.text(Sample.topic("nato-enlargement").get("description")));
        assertThat(page.select("section[aria-labelledby=parts] a").eachAttr("href"))
                .containsExactly(reader.address("/topics/ukraine-nato-membership"));
        assertThat(page.select("section[aria-labelledby=negotiations] a").eachAttr("href"))
                .containsExactly(reader.address("/negotiations/us-russia-security"));
    }

    @ParameterizedTest
    @EnumSource
    void a_part_leads_to_the_whole(Reader reader) {
        assertThat(reader.opens("/topics/missiles").select("main > p a").eachAttr("href"))
                .contains(reader.address("/topics/arms-control"));
    }

    @ParameterizedTest
    @EnumSource
    void every_party_that_spoke_on_it_is_there_with_its_position(Reader reader) {
        var positions = reader.opens("/topics/nato-enlargement").select("section[aria-labelledby=positions] > ul > li");

        var expected = Sample.newest("positions")
                .filter(p -> p.get("topic").asText().equals("nato-enlargement"))
                .toList();
        assertThat(positions).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(positions.get(i).text())
                    .contains(reader.text(expected.get(i).get("summary")))
                    .contains(reader.text(
                            Sample.party(expected.get(i).get("party").asText()).get("name")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_matter_on_which_the_parties_agree_does_not_claim_that_nothing_is_recorded(Reader reader) {
        var page = reader.opens("/topics/nuclear-war");

        assertThat(page.selectFirst("main").text())
                .contains(reader.text(Sample.GENEVA.at("/commonGround/0/statement")));
    }
}
