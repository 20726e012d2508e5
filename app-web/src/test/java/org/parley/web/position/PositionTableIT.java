package org.parley.web.position;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** Columns and rows of the table at the desk. */
@OnTheServer
class PositionTableIT {

    private static final String POSITION = """
            "positions":[{"evidence":{"paragraph":"p2"},"key":"s1","party":"us","quotations":[],"stance":"REJECTS",
            "summary":{"uk":"Двері відчинені."},"topic":"missiles"}],""";

    private final Admin editor = Admin.as(Role.EDITOR);
    private DraftArticle draft = DraftArticle.ofFourCells();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void a_new_table_shows_the_parties_and_topics_of_the_negotiation_and_nothing_recorded() {
        draft.close();
        draft = DraftArticle.by(null);

        var page = editor.get(draft.path("/positions")).html();

        assertThat(page.select(".comparison thead th")).hasSizeGreaterThan(2);
        assertThat(page.select(".comparison td")).isNotEmpty().allMatch(cell -> cell.hasClass("empty"));
        assertThat(page.select(".progress").text()).startsWith("Записано 0 з ");
        assertThat(draft.revisions()).as("only looked at").isEqualTo(1);
    }

    @Test
    void every_cell_leads_to_its_form() {
        var page = editor.get(draft.path("/positions")).html();

        var links = page.select(".comparison td a.open").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        draft.path("/positions/us/nato-enlargement"),
                        draft.path("/positions/russia/nato-enlargement"),
                        draft.path("/positions/us/missiles"),
                        draft.path("/positions/russia/missiles"));
        assertThat(links)
                .allSatisfy(link -> assertThat(editor.get(link).status()).isEqualTo(200));
    }

    @Test
    void an_article_that_has_no_headline_yet_has_a_table() {
        Database.run(
                "update revision set content = replace(content, '\"headline\"', '\"lead\"') where manuscript_id = ?",
                draft.id());

        for (var path : List.of("/positions", "/positions/us/missiles", "/quotations", "/follow-ups", "/read-also"))
            assertThat(editor.get(draft.path(path)).status()).as(path).isEqualTo(200);
    }

    @Test
    void columns_and_rows_are_added_and_moved() {
        assertThat(step("add party", "party", "ukraine").status()).isEqualTo(303);
        assertThat(parties()).containsExactly("us", "russia", "ukraine");
        step("up party ukraine");
        step("down topic nato-enlargement");

        assertThat(parties()).containsExactly("us", "ukraine", "russia");
        assertThat(texts(draft.record().get("topics"))).containsExactly("missiles", "nato-enlargement");
    }

    @Test
    void a_second_click_moves_once() {
        step("add party", "party", "ukraine");
        var base = base();
        var first = editor.post(draft.path("/positions"), "base", base, "step", "up party ukraine");
        var second = editor.post(draft.path("/positions"), "base", base, "step", "up party ukraine");

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(303);
        assertThat(parties()).containsExactly("us", "ukraine", "russia");
    }

    @Test
    void whoever_comes_second_is_told_and_sees_the_table_as_it_is() {
        var base = base();
        step("add party", "party", "ukraine");

        var reply = editor.post(draft.path("/positions"), "base", base, "step", "remove party russia");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select("[role=alert]").text()).contains("Редактор");
        assertThat(reply.html().select("thead").text()).contains("Україна");
        assertThat(parties()).containsExactly("us", "russia", "ukraine");
    }

    @Test
    void an_empty_column_goes_at_once() {
        assertThat(step("remove party russia").status()).isEqualTo(303);

        assertThat(parties()).containsExactly("us");
    }

    @Test
    void a_column_that_holds_something_goes_only_after_its_editor_has_seen_it() {
        draft.close();
        draft = DraftArticle.with(
                null,
                "\"parties\":[\"us\",\"russia\"]," + POSITION + "\"topics\":[\"nato-enlargement\",\"missiles\"],");

        var asked = step("remove party us");

        assertThat(asked.header("Location")).endsWith("/positions/removal?party=us");
        assertThat(parties()).containsExactly("us", "russia");
        var page = editor.get(draft.path("/positions/removal?party=us")).html();
        assertThat(page.select(".going").text()).contains("Двері відчинені.");
        var gone = editor.post(
                draft.path("/positions/removal"),
                "kind",
                "party",
                "slug",
                "us",
                "base",
                page.select("[name=base]").val());
        assertThat(gone.status()).isEqualTo(303);
        assertThat(parties()).containsExactly("russia");
        assertThat(draft.record().has("positions")).isFalse();
    }

    @Test
    void a_row_that_came_to_hold_something_meanwhile_does_not_go() {
        var page = editor.get(draft.path("/positions/removal?topic=missiles")).html();
        assertThat(page.select(".going")).isEmpty();
        record("us", "missiles");

        var reply = editor.post(
                draft.path("/positions/removal"),
                "kind",
                "topic",
                "slug",
                "missiles",
                "base",
                page.select("[name=base]").val());

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select(".going").text()).contains("Відмова");
        assertThat(texts(draft.record().get("topics"))).contains("missiles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "add",
                "add party",
                "add party atlantis",
                "up party ukraine",
                "remove topic weather",
                "up nothing us",
                "remove party ../us",
                "add topic \u0000",
                "add party ${7*7}",
                "add party <b>x</b>"
            })
    void a_step_that_no_button_asks_for_changes_nothing(String step) {
        var reply = step(step);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("<b>x</b>");
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/positions/atlantis/missiles",
                "/positions/us/weather",
                "/positions/ukraine/missiles",
                "/positions/us",
                "/positions/removal",
                "/positions/removal?party=ukraine",
                "/positions/removal?topic=%00",
                "/quotations/q1",
                "/common-ground/c1",
                "/follow-ups/f1"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(editor.get(draft.path(path)).status()).isEqualTo(404);
    }

    @Test
    void an_article_that_nobody_began_is_not_found() {
        assertThat(editor.get("/admin/articles/999999999/positions").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/positions",
                "/positions/us/missiles",
                "/positions/removal?party=us",
                "/quotations",
                "/quotations/new",
                "/common-ground",
                "/common-ground/new",
                "/follow-ups",
                "/follow-ups/new",
                "/read-also"
            })
    void authors_work_on_their_own_drafts_only(String path) {
        var author = Admin.as(Role.AUTHOR);
        try (var own =
                DraftArticle.with(Admin.editor(Role.AUTHOR), "\"parties\":[\"us\"],\"topics\":[\"missiles\"],")) {
            assertThat(author.get(own.path(path)).status()).isEqualTo(200);
        }
        assertThat(author.get(draft.path(path)).status()).isEqualTo(403);
        assertThat(Admin.nobody().get(draft.path(path)).status()).isIn(303, 401);
    }

    @Test
    void an_author_changes_nobody_elses_table() {
        var author = Admin.as(Role.AUTHOR);

        assertThat(author.post(draft.path("/positions"), "step", "remove party us", "base", base())
                        .status())
                .isEqualTo(403);
        assertThat(author.post(draft.path("/positions/us/missiles"), "what", "NOTHING")
                        .status())
                .isEqualTo(403);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    private Reply step(String step, String... more) {
        var fields = new ArrayList<>(List.of("base", base(), "step", step));
        fields.addAll(List.of(more));
        return editor.post(draft.path("/positions"), fields.toArray(String[]::new));
    }

    private void record(String party, String topic) {
        var path = draft.path("/positions/" + party + "/" + topic);
        var base = editor.get(path).html().select(".cell-form [name=base]").val();
        assertThat(editor.post(path, "base", base, "what", "ABSENCE", "absence.reason", "REFUSED")
                        .status())
                .isEqualTo(303);
    }

    private String base() {
        return editor.get(draft.path("/positions"))
                .html()
                .select("form [name=base]")
                .val();
    }

    private List<String> parties() {
        return texts(draft.record().get("parties"));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
