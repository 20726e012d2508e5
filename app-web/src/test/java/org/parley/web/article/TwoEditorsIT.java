package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;

/** Two editors at the same text, and what an automatic save does to it. */
@OnTheServer
class TwoEditorsIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final Admin colleague = Admin.as(Role.ADMINISTRATOR);
    private DraftUnderWork draft;

    @BeforeEach
    void an_article_with_three_paragraphs() {
        draft = DraftUnderWork.begunBy(editor);
        draft.save(
                "lead.uk", "Старий вступ.", "sections.0.paragraphs.0.uk", "Перший абзац.\n\nДругий абзац.\n\nТретій.");
    }

    @Test
    void the_second_gets_both_texts_word_by_word_and_saves_what_they_choose() {
        var mine = draft.typed("lead.uk", "Мій вступ.", "sections.0.paragraphs.1.uk", "Другий мій абзац.");
        draft.with(colleague)
                .save("lead.uk", "Чужий вступ.", "sections.0.paragraphs.0.uk", "Перший чужий абзац.\n\nДоданий абзац.");

        var reply = editor.post(draft.path + "/text", mine);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        var page = reply.html();
        var names = page.select(".difference textarea, .difference input").eachAttr("name");
        assertThat(names)
                .containsExactly(
                        "lead.uk",
                        "sections.0.paragraphs.0.uk",
                        "sections.0.paragraphs.1.uk",
                        "sections.0.paragraphs.2.uk");
        assertThat(page.select(".difference").get(0).select("del").text()).contains("Чужий");
        assertThat(page.select(".difference").get(0).select("ins").text()).contains("Мій");
        // Both changed the lead: mine is proposed. Only one changed the others: theirs is.
        assertThat(result(page, "lead.uk")).isEqualTo("Мій вступ.");
        assertThat(result(page, "sections.0.paragraphs.0.uk")).isEqualTo("Перший чужий абзац.");
        assertThat(result(page, "sections.0.paragraphs.1.uk")).isEqualTo("Доданий абзац.");
        assertThat(result(page, "sections.0.paragraphs.2.uk")).isEqualTo("Другий мій абзац.");

        assertThat(editor.post(draft.path + "/text", merged(page)).status()).isEqualTo(303);
        var saved = draft.page("/text");
        assertThat(saved.select("[name=lead.uk]").text()).isEqualTo("Мій вступ.");
        assertThat(saved.select("textarea[name^=sections][name$=.uk]").eachText())
                .containsExactly("Перший чужий абзац.", "Доданий абзац.", "Другий мій абзац.", "Третій.");
        assertThat(saved.select("[name$=.anchors]").eachAttr("value")).containsExactly("p1", "p4", "p2", "p3");
    }

    @Test
    void what_could_not_be_saved_is_kept_until_it_is() {
        var mine = draft.typed("lead.uk", "Мій вступ.");
        draft.with(colleague).save("lead.uk", "Чужий вступ.");

        editor.post(draft.path + "/text", mine);

        var page = draft.page("/text");
        assertThat(page.select(".kept")).isNotEmpty();
        assertThat(page.select("[name=lead.uk]").text()).isEqualTo("Чужий вступ.");
        assertThat(draft.page("/text?kept=1").select("[name=lead.uk]").text()).isEqualTo("Мій вступ.");

        draft.save("lead.uk", "Спільний вступ.");
        assertThat(draft.page("/text").select(".kept")).isEmpty();
    }

    @Test
    void automatic_saves_close_together_are_one_revision_and_tell_what_the_page_has_to_know() {
        var before = draft.revisions();
        var form = draft.typed("saving", "automatic", "sections.0.paragraphs.0.uk", "Перший.\n\nНовий.");

        var first = editor.post(draft.path + "/text", form);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).startsWith("application/json");
        assertThat(first.body())
                .contains("\"sections.0.paragraphs.0.anchors\":\"p1 p4\"")
                .containsPattern("\"at\":\"\\d\\d:\\d\\d\"");
        assertThat(draft.revisions()).isEqualTo(before + 1);

        var base = first.body().replaceAll(".*\"base\":\"(\\w+)\".*", "$1");
        var next = draft.typed("saving", "automatic", "base", base, "lead.uk", "Ще.");
        assertThat(editor.post(draft.path + "/text", next).status()).isEqualTo(200);
        assertThat(draft.revisions()).isEqualTo(before + 1);
        assertThat(draft.record()).contains("Ще.", "Новий.");
    }

    @Test
    void an_automatic_save_of_something_wrong_or_outdated_saves_nothing_and_keeps_the_text() {
        var outdated = draft.typed("saving", "automatic", "lead.uk", "Мій вступ.");
        draft.with(colleague).save("lead.uk", "Чужий вступ.");

        assertThat(editor.post(draft.path + "/text", outdated).status()).isEqualTo(409);
        assertThat(draft.record()).contains("Чужий вступ.");
        assertThat(draft.page("/text").select(".kept")).isNotEmpty();

        assertThat(editor.post(draft.path + "/text", draft.typed("saving", "automatic", "slug", "Не адреса"))
                        .status())
                .isEqualTo(422);
        assertThat(editor.post(draft.path + "/text", draft.typed("saving", "automatic", "lead.uk", "Усе гаразд."))
                        .status())
                .isEqualTo(200);
        assertThat(draft.page("/text").select(".kept")).isEmpty();
    }

    @Test
    void what_a_browser_kept_can_be_shown_by_the_page_and_only_to_its_editor() {
        var typed = Admin.encoded("lead.uk", "З браузера", "sections.0.paragraphs.0.uk", "Абзац");

        var reply = editor.post("/admin/kept-forms", "path", draft.path + "/text", "form", typed);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(draft.page("/text?kept=1").select("[name=lead.uk]").text()).isEqualTo("З браузера");
        assertThat(draft.with(colleague)
                        .page("/text?kept=1")
                        .select("[name=lead.uk]")
                        .text())
                .isEqualTo("Старий вступ.");
        for (var bad : List.of("", "/uk", "//evil.example/admin"))
            assertThat(editor.post("/admin/kept-forms", "path", bad, "form", typed)
                            .status())
                    .isEqualTo(400);
        assertThat(editor.post("/admin/kept-forms", "path", draft.path, "form", "a=%zz")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_session_that_has_ended_answers_the_script_and_not_with_a_page() {
        var form = Admin.encoded(draft.typed("saving", "automatic"));

        var reply = Admin.nobody().postEncoded(draft.path + "/text", form, "X-Requested-With", "parley");

        assertThat(reply.status()).isEqualTo(401);
    }

    private static String result(Document page, String name) {
        var field = page.getElementById(name);
        return field.nameIs("textarea") ? field.text() : field.val();
    }

    private static String[] merged(Document page) {
        var fields = new ArrayList<String>();
        for (var field : page.select(".merge form input[name], .merge form textarea[name]")) {
            if (field.attr("name").equals("csrf")) continue;
            fields.add(field.attr("name"));
            fields.add(field.nameIs("textarea") ? field.wholeText() : field.val());
        }
        return fields.toArray(String[]::new);
    }
}
