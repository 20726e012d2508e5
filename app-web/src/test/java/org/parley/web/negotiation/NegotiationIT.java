package org.parley.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;

/** When a reader follows a negotiation over its rounds. */
@OnTheServer
class NegotiationIT {

    private static final String TALKS = "/negotiations/us-russia-security";

    @ParameterizedTest
    @EnumSource
    void all_negotiations_are_listed_with_what_they_are_about(Reader reader) {
        var page = reader.opens("/negotiations");

        assertThat(page.select("h2 a").eachText())
                .contains(reader.text(Sample.negotiation().get("name")));
        assertThat(page.select("h2 a").eachAttr("href")).contains(reader.address(TALKS));
        assertThat(page.selectFirst("main").text())
                .contains(reader.text(Sample.negotiation().get("summary")))
                .contains(reader.wording(
                        "negotiation.rounds", Sample.negotiation().get("rounds").size()));
    }

    @ParameterizedTest
    @EnumSource
    void parties_stand_with_their_roles_and_topics_lead_to_their_pages(Reader reader) {
        var page = reader.opens(TALKS);

        assertThat(page.select("section[aria-labelledby=parties] li").eachText())
                .containsExactlyElementsOf(Sample.all(Sample.negotiation().get("participations"))
                        .map(p -> reader.text(
                                        Sample.party(p.get("party").asText()).get("name")) + " "
                                + reader.wording("role." + p.get("role").asText()))
                        .toList());
        assertThat(page.select("section[aria-labelledby=topics] a").eachAttr("href"))
                .containsExactlyElementsOf(Sample.all(Sample.negotiation().get("topics"))
                        .map(t -> reader.address("/topics/" + t.asText()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_round_tells_where_when_who_how_long_by_which_source_and_how_it_was_called(Reader reader) {
        var page = reader.opens(TALKS);

        for (var round : Sample.negotiation().get("rounds")) {
            var shown = page.getElementById(round.get("slug").asText());
            assertThat(shown.selectFirst("h3").text()).startsWith(reader.text(round.get("place")));
            assertThat(shown.selectFirst("h3 time").attr("datetime"))
                    .isEqualTo(round.get("startsOn").asText());
            assertThat(shown.text()).contains(reader.text(round.get("format")));
            for (var duration : round.get("durations")) {
                assertThat(shown.text())
                        .contains(reader.text(duration.get("duration")))
                        .contains(reader.text(duration.at("/source/name")));
            }
            for (var delegate : round.get("delegates")) {
                assertThat(shown.select("a").eachAttr("href"))
                        .contains(reader.address(
                                "/people/" + delegate.get("person").asText()));
            }
            for (var naming : round.get("namings")) {
                assertThat(shown.select("q").eachText()).contains(reader.text(naming.get("word")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_round_leads_to_what_was_reported_of_it_and_of_no_other(Reader reader) {
        var page = reader.opens(TALKS);

        assertThat(page.select("#geneva-2022-01-10 a[href*=/articles/]").eachAttr("href"))
                .containsExactly(reader.address("/articles/geneva-2022-01-10"));
        assertThat(page.select("#brussels-2022-01-12 a[href*=/articles/]").eachAttr("href"))
                .containsExactly(reader.address("/articles/brussels-2022-01-12"));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_agreed_is_listed_with_its_status(Reader reader) {
        var ledger = reader.opens(TALKS).selectFirst("section[aria-labelledby=follow-ups]");

        assertThat(ledger.select("h3").eachText())
                .contains(
                        reader.text(Sample.GENEVA.at("/followUps/0/what")),
                        reader.text(Sample.GENEVA.at("/followUps/1/what")),
                        reader.text(Sample.BRUSSELS.at("/followUps/0/what")))
                .doesNotContain(reader.text(Sample.NEWEST_FIRST.get(0).at("/followUps/0/what")));
        assertThat(ledger.text()).contains(reader.wording("status.DONE"), reader.wording("status.LAPSED"));
    }

    @Test
    void what_was_agreed_is_shown_as_it_stood_that_day() {
        var ledger = Reader.UK.opens(TALKS + "?as-of=2022-01-10").selectFirst("section[aria-labelledby=follow-ups]");

        assertThat(ledger.select("h3").eachText())
                .contains(Reader.UK.text(Sample.GENEVA.at("/followUps/0/what")))
                .doesNotContain(Reader.UK.text(Sample.BRUSSELS.at("/followUps/0/what")));
        assertThat(ledger.text()).doesNotContain(Reader.UK.wording("status.DONE"), Reader.UK.wording("status.LAPSED"));
    }
}
