package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given an article's positions, when a reader looks at them side by side: who wants what, and which words say so. */
@OnTheServer
class ComparisonIT {

    private static final String GENEVA = "/articles/geneva-2022-01-10";

    @ParameterizedTest
    @EnumSource
    void topics_stand_down_and_parties_across_in_the_editors_order(Reader reader) {
        var table = table(reader.opens(GENEVA));

        assertThat(table.selectFirst("caption").text())
                .isEqualTo(
                        reader.wording("positions.caption", reader == Reader.UK ? "10 січня 2022" : "10 January 2022"));
        assertThat(table.select("thead th[scope=col]").eachText())
                .hasSize(4)
                .first()
                .isEqualTo(reader.wording("positions.topic"));
        assertThat(table.select("thead th a").eachText())
                .containsExactlyElementsOf(Sample.all(Sample.GENEVA.get("parties"))
                        .map(p -> reader.text(Sample.party(p.asText()).get("shortName")))
                        .toList());
        assertThat(table.select("tbody th[scope=row] a").eachText())
                .containsExactlyElementsOf(Sample.all(Sample.GENEVA.get("topics"))
                        .map(t -> reader.text(Sample.topic(t.asText()).get("name")))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_position_says_its_stance_in_words_its_sense_and_its_condition(Reader reader) {
        var page = reader.opens(GENEVA);

        for (var position : Sample.GENEVA.get("positions")) {
            var cell = cell(
                    page, position.get("topic").asText(), position.get("party").asText());
            assertThat(cell.text())
                    .contains(reader.wording("stance." + position.get("stance").asText()))
                    .contains(reader.text(position.get("summary")));
            if (position.has("condition"))
                assertThat(cell.text())
                        .contains(reader.wording("positions.if") + " " + reader.text(position.at("/condition/premise")))
                        .contains(reader.wording("positions.then") + " "
                                + reader.text(position.at("/condition/consequence")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void several_positions_of_a_party_on_a_topic_share_the_cell(Reader reader) {
        var cell = cell(reader.opens(GENEVA), "troops-near-ukraine", "russia");

        var claims = cell.text();
        var first = claims.indexOf(reader.text(position("s7").get("summary")));
        assertThat(claims.indexOf(reader.text(position("s8").get("summary"))))
                .isGreaterThan(first)
                .isPositive();
        assertThat(claims).containsSubsequence(reader.wording("stance.DENIES"), reader.wording("stance.ASSERTS"));
    }

    @ParameterizedTest
    @EnumSource
    void every_claim_leads_to_the_paragraph_that_has_the_very_words(Reader reader) {
        for (var article : List.of(Sample.GENEVA, Sample.BRUSSELS)) {
            var page = reader.opens("/articles/" + article.get("slug").asText());
            for (var position : article.get("positions")) {
                var anchor = position.at("/evidence/paragraph").asText();
                var cell = cell(
                        page,
                        position.get("topic").asText(),
                        position.get("party").asText());
                assertThat(cell.select("a").eachAttr("href")).contains("#" + anchor);
                assertThat(page.getElementById(anchor).text()).contains(reader.text(position.at("/evidence/words")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void quoted_words_in_a_cell_lead_to_the_same_words_in_the_text(Reader reader) {
        var page = reader.opens(GENEVA);

        var cell = cell(page, "nato-enlargement", "us");
        assertThat(cell.select("q").eachText()).containsExactly(reader.text(Sample.GENEVA.at("/quotations/0/words")));
        assertThat(cell.select("a").eachAttr("href")).contains("#q1").contains(reader.address("/people/wendy-sherman"));
        assertThat(page.getElementById("q1").text()).isEqualTo(reader.text(Sample.GENEVA.at("/quotations/0/words")));
    }

    @ParameterizedTest
    @EnumSource
    void no_cell_is_blank(Reader reader) {
        var page = reader.opens(GENEVA);

        assertThat(table(page).select("tbody td"))
                .allSatisfy(td -> assertThat(withoutPartyNames(td)).isNotBlank());
        assertThat(cell(page, "nato-enlargement", "ukraine").text()).contains(reader.wording("absence.NOT_REPORTED"));
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_other_than_not_reported_is_given_with_its_evidence(Reader reader) {
        var absences = Sample.BRUSSELS.get("absences");
        var page = reader.opens("/articles/brussels-2022-01-12");

        for (var absence : absences) {
            var cell = cell(
                    page, absence.get("topic").asText(), absence.get("party").asText());
            assertThat(cell.text())
                    .contains(reader.wording("absence." + absence.get("reason").asText()));
            if (absence.has("evidence"))
                assertThat(cell.select("a").eachAttr("href"))
                        .contains("#" + absence.at("/evidence/paragraph").asText());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_two_parties_hold_together_stands_in_one_cell_and_the_row_says_in_words_that_they_agree(Reader reader) {
        var page = reader.opens(GENEVA);

        var row = row(page, "nuclear-war");
        var joint = row.selectFirst("td[colspan=2]");
        assertThat(joint.text())
                .contains(reader.text(Sample.GENEVA.at("/commonGround/0/statement")))
                .contains(reader.wording("positions.together"));
        assertThat(joint.select("a").eachAttr("href")).contains("#p8");
        assertThat(row.selectFirst("th").text()).contains(reader.wording("positions.agreed"));
        assertThat(table(page).select("tbody th").stream()
                        .filter(th -> th.text().contains(reader.wording("positions.agreed"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_can_put_two_parties_side_by_side(Reader reader) {
        var page = reader.opens(GENEVA + "?party=russia&party=us");

        assertThat(slugs(page)).containsExactly("us", "russia");
        assertThat(page.select("form input[name=party][checked]").eachAttr("value"))
                .containsExactly("us", "russia");
        assertThat(page.select("form input[name=party]")).hasSize(3);
        assertThat(page.select("form a[href='%s#positions']".formatted(reader.address(GENEVA)))
                        .text())
                .isEqualTo(reader.wording("positions.all"));
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(Site.PUBLIC + reader.address(GENEVA));
    }

    @Test
    void one_party_alone_is_shown_alone_and_a_repeated_one_once() {
        assertThat(slugs(Reader.UK.opens(GENEVA + "?party=russia"))).containsExactly("russia");
        assertThat(slugs(Reader.UK.opens(GENEVA + "?party=us&party=us&party=russia")))
                .containsExactly("us", "russia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?party=atlantis", "?party=us&party=atlantis", "?party=nato", "?party=US", "?party="})
    void a_party_that_the_article_does_not_have_is_not_left_out_unsaid(String query) {
        assertThat(Site.get("/uk" + GENEVA + query).status()).isEqualTo(404);
    }

    private static Element table(Document page) {
        return page.selectFirst("section[aria-labelledby=positions] table");
    }

    private static List<String> slugs(Document page) {
        return table(page).select("thead th a").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/", ""))
                .toList();
    }

    private static Element row(Document page, String topic) {
        return table(page).selectFirst("tbody tr:has(th a[href$=/topics/%s])".formatted(topic));
    }

    private static Element cell(Document page, String topic, String party) {
        var column = slugs(page).indexOf(party);
        Elements cells = row(page, topic).select("td");
        int at = 0;
        for (var cell : cells) {
            at += cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
            if (column < at) return cell;
        }
        throw new AssertionError("No cell for " + party + " on " + topic);
    }

    // For phones the cell repeats its party: that is not yet a reason.
    private static String withoutPartyNames(Element cell) {
        var copy = cell.clone();
        copy.select("[aria-hidden], .party").remove();
        return copy.text();
    }

    private static JsonNode position(String key) {
        return Sample.all(Sample.GENEVA.get("positions"))
                .filter(p -> p.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
