package org.parley.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** Follow-ups of a draft. */
@OnTheServer
class ArticleFollowUpAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final DraftArticle draft = DraftArticle.ofFourCells();
    private final Map<String, String> form = new LinkedHashMap<>();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void a_follow_up_is_recorded_with_its_sentence() {
        followUp();
        form.put("further", "nato");
        form.put("forum.uk", "комісія");

        assertThat(send("/follow-ups/new").status()).isEqualTo(303);

        var saved = draft.record().at("/followUps/0");
        assertThat(saved.get("key").asText()).isEqualTo("f1");
        assertThat(saved.get("parties")).hasSize(2);
        assertThat(saved.at("/evidence/words/uk").asText()).isEqualTo("Домовилися зустрітися знову.");
        assertThat(editor.get(draft.path("/follow-ups")).html().select(".rows").text())
                .contains("Зустрітися", "січень 2022");
    }

    @Test
    void it_is_suggested_that_it_was_agreed_on_at_the_round() {
        assertThat(editor.get(draft.path("/follow-ups/new"))
                        .html()
                        .select("[name=agreedOn]")
                        .val())
                .isEqualTo("2022-01-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-12", "2022-01", "2022", ""})
    void it_is_due_as_precisely_as_it_was_said(String due) {
        followUp();
        form.put("due", due);

        assertThat(send("/follow-ups/new").status()).isEqualTo(303);

        assertThat(draft.record().at("/followUps/0/due").asText()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "what.uk,,what.uk",
        "parties,,parties",
        "parties,atlantis,parties",
        "further,atlantis,parties",
        "agreedOn,,agreedOn",
        "agreedOn,2022-02-30,agreedOn",
        "due,2022-13,due",
        "due,2022-02-30,due",
        "due,0000,due",
        "due,soon,due",
        "due,22-01-2022,due",
        "due,2021-12,due",
        "evidence.paragraph,,evidence.paragraph",
        "evidence.paragraph,p9,evidence.paragraph",
        "evidence.words.uk,,evidence.words.uk",
        "evidence.words.uk,Домовились зустрітися,evidence.words.uk"
    })
    void what_is_wrong_is_told_at_its_field(String field, String value, String at) {
        followUp();
        form.put(field, value == null ? "" : value);

        var reply = send("/follow-ups/new");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).contains("#" + at);
        assertThat(reply.html().getElementById(at)).isNotNull();
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @Test
    void the_nearest_sentence_is_offered_and_taken() {
        followUp();
        form.put("evidence.words.uk", "домовились зустрітись знову.");
        var page = send("/follow-ups/new").html();
        assertThat(page.select(".nearest q").text()).isEqualTo("Домовилися зустрітися знову.");

        form.put("take", page.select(".nearest button").val());

        assertThat(send("/follow-ups/new").status()).isEqualTo(303);
    }

    @Test
    void it_is_changed_moved_and_removed_while_it_is_a_draft() {
        followUp();
        send("/follow-ups/new");
        form.put("what.uk", "Друга");
        send("/follow-ups/new");
        form.put("base", base("/follow-ups/f1"));
        form.put("what.uk", "Перша, інакше");
        assertThat(send("/follow-ups/f1").status()).isEqualTo(303);
        assertThat(draft.record().at("/followUps/0/what/uk").asText()).isEqualTo("Перша, інакше");

        assertThat(step("down f1").status()).isEqualTo(303);
        assertThat(draft.record().at("/followUps/0/key").asText()).isEqualTo("f2");
        assertThat(step("remove f2").status()).isEqualTo(303);
        assertThat(draft.record().at("/followUps")).hasSize(1);
    }

    @Test
    void a_second_click_adds_no_second_one() {
        followUp();
        form.put(
                "key",
                editor.get(draft.path("/follow-ups/new"))
                        .html()
                        .select("[name=key]")
                        .val());

        send("/follow-ups/new");
        send("/follow-ups/new");

        assertThat(draft.record().at("/followUps")).hasSize(1);
    }

    @Test
    void whoever_comes_second_sees_both() {
        followUp();
        send("/follow-ups/new");
        form.put("base", base("/follow-ups/f1"));
        form.put("what.uk", "Швидше");
        send("/follow-ups/f1");
        form.put("what.uk", "Пізніше");

        var reply = send("/follow-ups/f1");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select(".theirs").text()).contains("Швидше");
        assertThat(reply.html().select("[name=what.uk]").text()).isEqualTo("Пізніше");
    }

    @Test
    void a_published_one_cannot_be_removed_only_explained() {
        var geneva = Database.text("select id from article where slug = 'geneva-2022-01-10'");
        var path = "/admin/articles/" + geneva + "/follow-ups";
        var shown = editor.get(path);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        var page = shown.html();
        assertThat(page.select("button[value='remove f1']")).isEmpty();
        assertThat(page.select("a[href^=/admin/follow-ups/]")).isNotEmpty();
        var before = Database.text("select count(*) from revision where manuscript_id = ?", geneva);

        var reply = editor.post(path, "base", page.select("[name=base]").val(), "step", "remove f1");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").attr("href")).isEqualTo("#followUps.f1");
        assertThat(Database.text("select count(*) from revision where manuscript_id = ?", geneva))
                .isEqualTo(before);
    }

    private void followUp() {
        form.put("what.uk", "Зустрітися");
        form.put("parties", "us");
        form.put("agreedOn", "2022-01-10");
        form.put("due", "2022-01");
        form.put("evidence.paragraph", "p3");
        form.put("evidence.words.uk", "Домовилися зустрітися знову.");
    }

    private Reply step(String step) {
        return editor.post(draft.path("/follow-ups"), "base", base("/follow-ups"), "step", step);
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
