package org.parley.web.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** Quotations one by one. */
@OnTheServer
class QuotationAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final DraftArticle draft = DraftArticle.ofFourCells();
    private final Map<String, String> form = new LinkedHashMap<>();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void a_quotation_is_added_changed_and_removed() {
        quotation();
        assertThat(send("/quotations/new").status()).isEqualTo(303);
        assertThat(draft.record().at("/quotations/0/key").asText()).isEqualTo("q1");
        assertThat(editor.get(draft.path("/quotations")).html().select(".rows").text())
                .contains("зачинити двері НАТО", "Не підтверджує жодної позиції");

        form.put("base", base("/quotations/q1"));
        form.put("quotation.kind", "FULL");
        assertThat(send("/quotations/q1").status()).isEqualTo(303);
        assertThat(draft.record().at("/quotations/0/kind").asText()).isEqualTo("FULL");

        assertThat(editor.post(draft.path("/quotations/q1/removal")).status()).isEqualTo(303);
        assertThat(draft.record().has("quotations")).isFalse();
    }

    @Test
    void a_second_click_adds_no_second_one() {
        quotation();
        form.put(
                "key",
                editor.get(draft.path("/quotations/new"))
                        .html()
                        .select("[name=key]")
                        .val());

        assertThat(send("/quotations/new").status()).isEqualTo(303);
        assertThat(send("/quotations/new").status()).isEqualTo(303);

        assertThat(draft.record().at("/quotations")).hasSize(1);
    }

    @Test
    void two_editors_who_add_at_the_same_time_both_do() {
        quotation();
        form.put("key", "q1");
        send("/quotations/new");
        form.put("quotation.words.uk", "дозволимо нікому");

        assertThat(send("/quotations/new").status()).isEqualTo(303);

        assertThat(draft.record().at("/quotations")).hasSize(2);
    }

    @Test
    void a_key_that_was_never_proposed_is_not_taken() {
        quotation();
        form.put("key", "q99999");

        send("/quotations/new");

        assertThat(draft.record().at("/quotations/0/key").asText()).isEqualTo("q1");
    }

    @Test
    void the_key_of_a_removed_quotation_is_not_given_again() {
        quotation();
        send("/quotations/new");
        editor.post(draft.path("/quotations/q1/removal"));

        send("/quotations/new");

        assertThat(draft.record().at("/quotations/0/key").asText()).isEqualTo("q2");
    }

    @Test
    void one_that_a_position_rests_on_stays() {
        quotation("positions.0.quotations.0.");
        form.put("what", "POSITIONS");
        form.put("positions.0.stance", "REJECTS");
        form.put("positions.0.summary.uk", "Ні.");
        form.put("positions.0.evidence.paragraph", "p2");
        form.put(
                "base",
                editor.get(draft.path("/positions/us/missiles"))
                        .html()
                        .select(".cell-form [name=base]")
                        .val());
        send("/positions/us/missiles");

        var reply = editor.post(draft.path("/quotations/q1/removal"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().getElementById("quotations.q1").text()).contains("США");
        assertThat(draft.record().at("/quotations")).hasSize(1);
        assertThat(reply.html().select("form[action$=removal]")).isEmpty();
    }

    @Test
    void whoever_comes_second_sees_both() {
        quotation();
        send("/quotations/new");
        var base = base("/quotations/q1");
        form.put("base", base);
        form.put("quotation.words.uk", "дозволимо нікому");
        send("/quotations/q1");
        form.put("quotation.words.uk", "двері НАТО");

        var reply = send("/quotations/q1");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select(".theirs").text()).contains("дозволимо нікому");
        assertThat(reply.html().select("[name=quotation.words.uk]").text()).isEqualTo("двері НАТО");
    }

    @Test
    void what_is_wrong_is_told_and_nothing_is_saved() {
        quotation();
        form.put("quotation.words.uk", "зачиняти двері НАТО");
        form.put("quotation.party", "");

        var reply = send("/quotations/new");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#quotation.words.uk", "#quotation.party");
        assertThat(draft.revisions()).isEqualTo(1);
    }

    private void quotation() {
        quotation("quotation.");
    }

    private void quotation(String base) {
        form.put(base + "paragraph", "p2");
        form.put(base + "words.uk", "зачинити двері НАТО");
        form.put(base + "kind", "FRAGMENT");
        form.put(base + "party", "us");
        form.put(base + "venue.uk", "брифінг");
        form.put(base + "saidOn", "2022-01-10");
        form.put(base + "spokenIn", "en");
        form.put(base + "reportedIn", "UK");
    }

    private String base(String path) {
        return editor.get(draft.path(path)).html().select("[name=base]").val();
    }

    private Reply send(String path) {
        return editor.post(
                draft.path(path),
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }
}
