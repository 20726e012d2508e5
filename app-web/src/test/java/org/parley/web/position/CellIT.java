package org.parley.web.position;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** The form of one cell. */
@OnTheServer
class CellIT {

    private static final String CELL = "/positions/us/missiles";

    private final Admin editor = Admin.as(Role.EDITOR);
    private final DraftArticle draft = DraftArticle.ofFourCells();
    private final Map<String, String> form = new LinkedHashMap<>();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void a_position_is_recorded_with_its_condition_and_its_quotation() {
        position();
        quotation();
        form.put("positions.0.if.uk", "Росія відведе війська");
        form.put("positions.0.then.uk", "говоритимуть про ракети");

        assertThat(send().status()).isEqualTo(303);

        var position = draft.record().at("/positions/0");
        assertThat(position.get("key").asText()).isEqualTo("s1");
        assertThat(position.at("/condition/premise/uk").asText()).isEqualTo("Росія відведе війська");
        assertThat(position.at("/evidence/paragraph").asText()).isEqualTo("p2");
        assertThat(position.at("/quotations/0").asText()).isEqualTo("q1");
        var quotation = draft.record().at("/quotations/0");
        assertThat(quotation.at("/words/uk").asText()).isEqualTo("зачинити двері НАТО");
        assertThat(quotation.get("speaker").asText()).isEqualTo("wendy-sherman");
        assertThat(quotation.get("originalChecked").asBoolean()).isTrue();
        var cell = editor.get(draft.path("/positions")).html().getElementById("us.missiles");
        assertThat(cell.text()).contains("Двері відчинені.", "зачинити двері НАТО", "Змінити");
    }

    @Test
    void the_form_shows_what_was_recorded() {
        position();
        quotation();
        send();

        var page = page();

        assertThat(page.select("[name=positions.0.stance] [selected]").val()).isEqualTo("REJECTS");
        assertThat(page.select("[name=positions.0.quotations.0.words.uk]").text())
                .isEqualTo("зачинити двері НАТО");
        assertThat(page.select("[name=positions.0.quotations.0.saidOn]").val()).isEqualTo("2022-01-10");
        assertThat(page.select("[name=positions.0.quotations.0.originalChecked][checked]"))
                .hasSize(1);
    }

    @Test
    void words_that_do_not_stand_there_are_refused_and_the_nearest_offered() {
        position();
        quotation();
        form.put("positions.0.quotations.0.words.uk", "зачиняти двері нато");

        var reply = send();

        assertThat(reply.status()).isEqualTo(422);
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        var page = reply.html();
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#positions.0.quotations.0.words.uk");
        assertThat(page.select("[name=positions.0.quotations.0.words.uk]").text())
                .isEqualTo("зачиняти двері нато");
        assertThat(page.select(".nearest q").text()).isEqualTo("зачинити двері НАТО");
        assertThat(draft.revisions()).isEqualTo(1);
        form.put("take", page.select(".nearest button").val());
        assertThat(send().status()).isEqualTo(303);
        assertThat(draft.record().at("/quotations/0/words/uk").asText()).isEqualTo("зачинити двері НАТО");
    }

    @Test
    void words_are_compared_in_each_language() {
        position();
        quotation();
        form.put("positions.0.quotations.0.words.en", "slam NATO's doors");

        var page = send().html();

        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#positions.0.quotations.0.words.en");
        assertThat(page.select(".nearest q").text()).isEqualTo("slam NATO’s door");
    }

    @Test
    void words_in_a_language_that_the_paragraph_lacks_need_others_beside_them() {
        position();
        form.put("positions.0.evidence.paragraph", "p3");
        form.put("positions.0.evidence.words.en", "They will meet again");

        assertThat(send().html().select(".error-summary a").attr("href")).isEqualTo("#positions.0.evidence.words.en");
        form.put("positions.0.evidence.words.uk", "зустрітися знову");
        assertThat(send().status()).isEqualTo(303);
    }

    @Test
    void a_quotation_with_a_source_of_its_own_needs_no_paragraph() {
        position();
        quotation();
        form.put("positions.0.quotations.0.paragraph", "");
        form.put("positions.0.quotations.0.words.uk", "чого в тексті немає");

        assertThat(send().html().select(".error-summary a").attr("href"))
                .isEqualTo("#positions.0.quotations.0.paragraph");
        form.put("positions.0.quotations.0.source.name.uk", "Стенограма");
        form.put("positions.0.quotations.0.source.url", "https://example.org/transcript");
        assertThat(send().status()).isEqualTo(303);
        assertThat(draft.record().at("/quotations/0/source/url").asText()).isEqualTo("https://example.org/transcript");
    }

    @Test
    void a_reason_takes_the_place_of_positions_only_when_that_was_confirmed() {
        position();
        quotation();
        send();
        form.clear();
        page().select(".cell-form [name^=positions.]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("what", "ABSENCE");
        form.put("absence.reason", "SILENT");

        var asked = send();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select(".error-summary a").attr("href")).isEqualTo("#sure");
        assertThat(draft.record().at("/positions")).hasSize(1);
        form.put("sure", "true");
        assertThat(send().status()).isEqualTo(303);
        assertThat(draft.record().has("positions")).isFalse();
        assertThat(draft.record().has("quotations")).isFalse();
        assertThat(draft.record().at("/absences/0/reason").asText()).isEqualTo("SILENT");
    }

    @Test
    void a_position_takes_the_place_of_a_reason_and_the_form_says_so() {
        form.put("what", "ABSENCE");
        form.put("absence.reason", "NOT_ASKED");
        send();
        assertThat(page().select(".what .help").text()).contains("причину буде прибрано");

        form.clear();
        position();
        assertThat(send().status()).isEqualTo(303);

        assertThat(draft.record().has("absences")).isFalse();
        assertThat(draft.record().at("/positions")).hasSize(1);
    }

    @Test
    void a_cell_can_be_emptied_again() {
        form.put("what", "ABSENCE");
        form.put("absence.reason", "NOT_ASKED");
        send();

        form.clear();
        form.put("what", "NOTHING");
        assertThat(send().status()).isEqualTo(303);

        assertThat(draft.record().has("absences")).isFalse();
    }

    @Test
    void a_second_click_records_once() {
        position();
        quotation();
        form.put("base", base());

        assertThat(send().status()).isEqualTo(303);
        assertThat(send().status()).isEqualTo(303);

        assertThat(draft.revisions()).isEqualTo(2);
        assertThat(draft.record().at("/positions")).hasSize(1);
    }

    @Test
    void whoever_comes_second_sees_both_and_decides() {
        var base = base();
        position();
        form.put("positions.0.summary.uk", "Інший був швидший.");
        send();
        form.put("base", base);
        form.put("positions.0.summary.uk", "А я написав так.");

        var reply = send();

        assertThat(reply.status()).isEqualTo(409);
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        assertThat(reply.html().select(".theirs").text()).contains("Інший був швидший.");
        assertThat(reply.html().select("[name=positions.0.summary.uk]").text()).isEqualTo("А я написав так.");
        assertThat(draft.record().at("/positions/0/summary/uk").asText()).isEqualTo("Інший був швидший.");
        form.put("base", reply.html().select(".cell-form [name=base]").val());
        assertThat(send().status()).isEqualTo(303);
        assertThat(draft.record().at("/positions/0/summary/uk").asText()).isEqualTo("А я написав так.");
    }

    @Test
    void another_cell_is_nobodys_conflict() {
        position();
        form.put("base", base());
        editor.post(
                draft.path("/positions/russia/missiles"),
                "base",
                editor.get(draft.path("/positions/russia/missiles"))
                        .html()
                        .select(".cell-form [name=base]")
                        .val(),
                "what",
                "ABSENCE",
                "absence.reason",
                "SILENT");

        assertThat(send().status()).isEqualTo(303);

        assertThat(draft.record().at("/absences")).hasSize(1);
        assertThat(draft.record().at("/positions")).hasSize(1);
    }

    @Test
    void saving_leads_on_to_the_next_empty_cell() {
        position();
        form.put("then", "next");

        assertThat(send().header("Location")).endsWith("/positions/russia/missiles");
    }

    @Test
    void saving_leads_back_to_the_cell_in_the_table() {
        position();

        assertThat(send().header("Location")).endsWith("/positions#us.missiles");
    }

    @Test
    void rows_come_and_go_without_saving() {
        position();
        form.put("row", "add positions.0.quotations");
        var one = send();
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.html().select("[name=positions.0.quotations.0.saidOn]").val())
                .isEqualTo("2022-01-10");
        assertThat(one.html()
                        .select("[name=positions.0.quotations.0.party] [selected]")
                        .val())
                .isEqualTo("us");
        assertThat(one.html().select("[name=positions.0.summary.uk]").text()).isEqualTo("Двері відчинені.");

        form.put("row", "add positions");
        assertThat(send().html().select("[name=positions.1.stance]")).hasSize(1);
        form.put("row", "remove positions.0");
        assertThat(send().html().select("[name=positions.0.stance]")).isEmpty();
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @Test
    void a_key_of_another_cell_changes_nothing_there() {
        position();
        quotation();
        send();
        form.put("positions.0.key", "s1");
        form.put("positions.0.quotations.0.key", "q1");
        form.put("positions.0.summary.uk", "Підміна");
        form.put("positions.0.quotations.0.words.uk", "дозволимо нікому");

        var path = draft.path("/positions/russia/missiles");
        form.put(
                "base", editor.get(path).html().select(".cell-form [name=base]").val());
        assertThat(post(path).status()).isEqualTo(303);

        var record = draft.record();
        assertThat(record.at("/positions/0/summary/uk").asText()).isEqualTo("Двері відчинені.");
        assertThat(record.at("/positions/1/key").asText()).isEqualTo("s2");
        assertThat(words(record, "q1")).isEqualTo("зачинити двері НАТО");
        assertThat(words(record, "q2")).isEqualTo("дозволимо нікому");
    }

    @Test
    void a_quotation_that_no_position_rests_on_can_be_taken() {
        var added = editor.post(
                draft.path("/quotations/new"),
                "quotation.paragraph",
                "p2",
                "quotation.words.uk",
                "дозволимо нікому",
                "quotation.kind",
                "FRAGMENT",
                "quotation.party",
                "us",
                "quotation.venue.uk",
                "брифінг",
                "quotation.saidOn",
                "2022-01-10",
                "quotation.spokenIn",
                "en",
                "quotation.reportedIn",
                "UK");
        assertThat(added.status()).isEqualTo(303);
        position();
        form.put("positions.0.cite", "q1");
        form.put("cite", "positions.0");

        var page = send().html();

        assertThat(page.select("[name=positions.0.quotations.0.words.uk]").text())
                .isEqualTo("дозволимо нікому");
        form.remove("cite");
        page.select(".cell-form [name^=positions.0.quotations]").forEach(f -> form.put(f.attr("name"), value(f)));
        assertThat(send().status()).isEqualTo(303);
        assertThat(draft.record().at("/positions/0/quotations/0").asText()).isEqualTo("q1");
        assertThat(draft.record().at("/quotations")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            what                               |                       | what
            what                               | BOTH                  | what
            positions.0.stance                 |                       | positions.0.stance
            positions.0.stance                 | SHOUTS                | positions.0.stance
            positions.0.summary.uk             | '  '                  | positions.0.summary.uk
            positions.0.evidence.paragraph     |                       | positions.0.evidence.paragraph
            positions.0.evidence.paragraph     | p99                   | positions.0.evidence.paragraph
            positions.0.evidence.paragraph     | ../p1                 | positions.0.evidence.paragraph
            positions.0.evidence.paragraph     | p11111111111111111111 | positions.0.evidence.paragraph
            positions.0.if.uk                  | лише половина         | positions.0.then.uk
            positions.0.then.en                | only half             | positions.0.if.uk
            positions.0.quotations.0.words.uk  |                       | positions.0.quotations.0.words.uk
            positions.0.quotations.0.paragraph | p77                   | positions.0.quotations.0.paragraph
            positions.0.quotations.0.kind      | SONG                  | positions.0.quotations.0.kind
            positions.0.quotations.0.party     | atlantis              | positions.0.quotations.0.party
            positions.0.quotations.0.speaker   | nobody                | positions.0.quotations.0.speaker
            positions.0.quotations.0.saidOn    | 2022-02-30            | positions.0.quotations.0.saidOn
            positions.0.quotations.0.saidOn    | учора                 | positions.0.quotations.0.saidOn
            positions.0.quotations.0.spokenIn  | no language           | positions.0.quotations.0.spokenIn
            positions.0.quotations.0.spokenIn  | -                     | positions.0.quotations.0.spokenIn
            positions.0.quotations.0.reportedIn| DE                    | positions.0.quotations.0.reportedIn
            positions.0.quotations.0.venue.uk  |                       | positions.0.quotations.0.venue.uk
            positions.0.quotations.0.source.url| javascript:alert(1)   | positions.0.quotations.0.source.url
            positions.0.quotations.0.source.url| https://example.org/  | positions.0.quotations.0.source.name.uk
            """)
    void what_is_wrong_is_told_at_its_field_and_nothing_is_saved(String field, String value, String at) {
        position();
        quotation();
        form.put(field, value == null ? "" : value);

        var reply = send();

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).contains("#" + at);
        assertThat(reply.html().getElementById(at)).as("the field itself").isNotNull();
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "positions.0.summary.uk",
                "positions.0.if.uk",
                "positions.0.quotations.0.words.uk",
                "positions.0.quotations.0.venue.en",
                "positions.0.quotations.0.source.name.uk",
                "positions.0.quotations.0.source.url",
                "positions.0.quotations.0.spokenIn",
                "positions.0.quotations.0.speaker",
                "positions.0.evidence.words.uk",
                "positions.0.key",
                "what",
                "base"
            })
    void ten_thousand_letters_are_never_an_error_of_ours(String field) {
        position();
        quotation();
        form.put(field, "щ".repeat(10_000));

        assertThat(send().status()).isIn(303, 409, 422);
    }

    @Test
    void html_and_expressions_are_harmless_text() {
        position();
        form.put("positions.0.summary.uk", "<script>alert(1)</script> ${7*7} [[${7*7}]] __${7*7}__");
        form.put("positions.0.summary.en", "\u0000\u0007 \ud83d\ude00");

        assertThat(send().status()).isEqualTo(303);

        var page = editor.get(draft.path("/positions"));
        assertThat(page.html().select(".comparison script")).isEmpty();
        assertThat(page.html().text()).contains("<script>alert(1)</script> ${7*7} [[${7*7}]] __${7*7}__");
        assertThat(draft.record().at("/positions/0/summary/en").asText()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void more_rows_than_anyone_can_read_are_refused() {
        for (int i = 0; i < 30; i++) {
            form.put("positions." + i + ".stance", "REJECTS");
            form.put("positions." + i + ".summary.uk", "Ні");
            form.put("positions." + i + ".evidence.paragraph", "p1");
        }
        form.put("what", "POSITIONS");

        assertThat(send().status()).isEqualTo(422);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        position();

        var reply = editor.postEncoded(draft.path(CELL), "what=NOTHING");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    private void position() {
        form.put("what", "POSITIONS");
        form.put("positions.0.stance", "REJECTS");
        form.put("positions.0.summary.uk", "Двері відчинені.");
        form.put("positions.0.evidence.paragraph", "p2");
    }

    private void quotation() {
        var base = "positions.0.quotations.0.";
        form.put(base + "paragraph", "p2");
        form.put(base + "words.uk", "зачинити двері НАТО");
        form.put(base + "kind", "FRAGMENT");
        form.put(base + "party", "us");
        form.put(base + "speaker", "wendy-sherman");
        form.put(base + "venue.uk", "брифінг");
        form.put(base + "saidOn", "2022-01-10");
        form.put(base + "spokenIn", "en");
        form.put(base + "reportedIn", "UK");
        form.put(base + "originalChecked", "true");
    }

    private Document page() {
        return editor.get(draft.path(CELL)).html();
    }

    private String base() {
        return page().select(".cell-form [name=base]").val();
    }

    private Reply send() {
        form.putIfAbsent("base", base());
        var reply = post(draft.path(CELL));
        form.remove("row");
        return reply;
    }

    private Reply post(String path) {
        var fields = form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return editor.post(path, fields);
    }

    private static String value(Element field) {
        if (field.tagName().equals("select")) return field.select("[selected]").val();
        if (field.attr("type").equals("checkbox")) return field.hasAttr("checked") ? "true" : "";
        return field.tagName().equals("textarea") ? field.text() : field.val();
    }

    private static String words(JsonNode record, String key) {
        for (var quotation : record.get("quotations"))
            if (quotation.get("key").asText().equals(key))
                return quotation.at("/words/uk").asText();
        return "";
    }
}
