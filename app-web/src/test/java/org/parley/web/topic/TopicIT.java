package org.parley.web.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.LiveArticle;
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
                .contains(reader.address("/topics/ukraine-nato-membership"));
        assertThat(page.select("section[aria-labelledby=negotiations] a").eachAttr("href"))
                .contains(reader.address("/negotiations/us-russia-security"));
    }

    @ParameterizedTest
    @EnumSource
    void a_part_leads_to_the_whole(Reader reader) {
        assertThat(reader.opens("/topics/missiles").select("main > p a").eachAttr("href"))
                .contains(reader.address("/topics/arms-control"));
    }

    @ParameterizedTest
    @EnumSource
    void where_parties_stand_now_is_told_for_each_negotiation_and_leads_to_what_they_said_before(Reader reader) {
        try (var before = LiveArticle.of("topic-of-trial", "{\"uk\":\"Про інше\"}")) {
            before.section("{\"uk\":\"Розділ\"}", "{\"uk\":\"Текст.\"}")
                    .position("nato", "post-1997-members", "WARNS", "{\"uk\":\"Поза переговорами.\"}", "p1");
            var stands = reader.opens("/topics/post-1997-members").select("section[aria-labelledby=positions] .matter");

            assertThat(stands.select("h3").eachText())
                    .contains(reader == Reader.UK ? "Поза переговорами" : "Outside negotiations")
                    .contains(reader.text(Sample.negotiation().get("name")));
            assertThat(stands.select("a").eachAttr("href"))
                    .contains(reader.address("/parties/nato?topic=post-1997-members#positions"));
        }
    }

    @Test
    void only_the_latest_position_of_a_party_stands_there() {
        try (var before = LiveArticle.of("topic-of-trial", "{\"uk\":\"Про інше\"}")) {
            before.section("{\"uk\":\"Розділ\"}", "{\"uk\":\"Текст.\"}")
                    .position("nato", "missiles", "WARNS", "{\"uk\":\"Попереджає раніше.\"}", "p1")
                    .position("nato", "missiles", "PROPOSES", "{\"uk\":\"Пропонує згодом.\"}", "p1");
            Database.run("update party_position set held_on = '2022-01-31' where summary like '%Попереджає раніше%'");

            assertThat(Reader.UK.opens("/topics/missiles").selectFirst("main").text())
                    .contains("Пропонує згодом.")
                    .doesNotContain("Попереджає раніше.");
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
