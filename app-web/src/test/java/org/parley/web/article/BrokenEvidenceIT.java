package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** An edit of the text takes the words away from under a quotation and a promise. */
@OnTheServer
class BrokenEvidenceIT {

    private static final String QUOTATION = "quotations.q1";
    private static final String PROMISE = "followUps.f1";

    private final Admin editor = Admin.as(Role.EDITOR);
    private DraftUnderWork draft;

    @BeforeEach
    void an_article_with_a_quotation_and_a_promise() {
        draft = DraftUnderWork.begunBy(editor);
        draft.save(
                "sections.0.paragraphs.0.uk",
                "Вона сказала: «Ми не дозволимо зачинити двері».\n\nДомовилися говорити далі.");
        Database.run(
                "update revision set content = json_merge_preserve(content, ?) where manuscript_id = ? and number = 2",
                """
                {"quotations":[{"key":"q1","kind":"FULL","originalChecked":false,"paragraph":"p1","party":"us",\
                "reportedIn":"uk","saidOn":"2022-01-10","spokenIn":"en","venue":{"uk":"брифінг"},\
                "words":{"uk":"Ми не дозволимо зачинити двері"}}],
                "followUps":[{"agreedOn":"2022-01-10","evidence":{"paragraph":"p2",\
                "words":{"uk":"Домовилися говорити далі."}},"key":"f1","parties":["us"],"what":{"uk":"Говорити"}}]}""",
                draft.id);
        draft.save(
                "sections.0.paragraphs.0.uk", "Вона сказала: «Ми нікому не дозволимо зачинити двері».",
                "sections.0.paragraphs.1.uk", "Про погоду не йшлося.");
    }

    @AfterEach
    void away() {
        Database.run("update manuscript set trashed_at = utc_timestamp() where id = ?", draft.id);
    }

    @Test
    void the_text_is_saved_all_the_same_and_the_editor_sees_what_broke() {
        assertThat(draft.record()).contains("нікому", "Ми не дозволимо зачинити двері");
        assertThat(draft.page("/text").select(".broken li").eachText())
                .containsExactly("Ми не дозволимо зачинити двері", "Домовилися говорити далі.");
        assertThat(draft.page("").select(".broken a").attr("href")).isEqualTo(draft.path + "/evidence");
        assertThat(broken(QUOTATION).text()).contains("Ми нікому не дозволимо зачинити двері");
        assertThat(HtmlValidity.errors(editor.get(draft.path + "/evidence").body()))
                .isEmpty();
        assertThat(broken(PROMISE).text()).contains("Схожих слів у тексті немає.");
        assertThat(broken(PROMISE).select("a[href]").eachAttr("href")).contains(draft.path + "/follow-ups#" + PROMISE);
    }

    @Test
    void the_nearest_words_are_taken_when_the_editor_says_so() {
        assertThat(take().status()).isEqualTo(303);

        assertThat(draft.record()).contains("\"words\":{\"uk\":\"Ми нікому не дозволимо зачинити двері\"}");
        assertThat(draft.page("/evidence").select(".evidence")).hasSize(1);
    }

    @Test
    void who_clicks_twice_takes_them_once() {
        take();
        var revisions = draft.revisions();

        var form = new String[] {
            "field", QUOTATION, "paragraph", "p1", "words.uk", "Ми нікому не дозволимо зачинити двері", "do", "take"
        };
        assertThat(editor.post(draft.path + "/evidence", form).status()).isEqualTo(303);

        assertThat(draft.revisions()).isEqualTo(revisions);
    }

    @Test
    void words_that_have_moved_on_since_are_not_taken() {
        draft.save("sections.0.paragraphs.0.uk", "Тут уже зовсім інше.");

        assertThat(take("Ми нікому не дозволимо зачинити двері").status()).isEqualTo(422);
        assertThat(draft.record()).contains("\"words\":{\"uk\":\"Ми не дозволимо зачинити двері\"}");
    }

    @Test
    void a_quotation_keeps_its_words_with_another_source() {
        var refused = editor.post(draft.path + "/evidence", "field", QUOTATION, "do", "cite", "source.url", "ftp://x");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".error-summary a").eachAttr("href")).contains("#source.name.uk");

        var reply = editor.post(
                draft.path + "/evidence",
                "field",
                QUOTATION,
                "do",
                "cite",
                "source.name.uk",
                "Стенограма",
                "source.url",
                "https://x.example/");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(draft.record()).contains("Стенограма").doesNotContain("\"paragraph\":\"p1\"");
    }

    @Test
    void a_promise_can_rest_on_the_whole_paragraph() {
        assertThat(editor.post(draft.path + "/evidence", "field", PROMISE, "do", "drop")
                        .status())
                .isEqualTo(303);

        assertThat(draft.record()).contains("\"evidence\":{\"paragraph\":\"p2\"}");
    }

    @Test
    void forged_choices_do_no_harm() {
        var record = draft.record();

        assertThat(editor.post(draft.path + "/evidence", "field", QUOTATION, "do", "x")
                        .status())
                .isEqualTo(400);
        assertThat(editor.post(draft.path + "/evidence", "field", "quotations.q9", "do", "take")
                        .status())
                .isEqualTo(303);
        assertThat(editor.post(draft.path + "/evidence", "field", PROMISE, "do", "cite", "source.name.uk", "x")
                        .status())
                .isEqualTo(303);
        assertThat(editor.post(draft.path + "/evidence").status()).isEqualTo(303);
        assertThat(draft.record()).isEqualTo(record);
    }

    private Reply take() {
        return take(broken(QUOTATION).select("input[name=words.uk]").val());
    }

    private Reply take(String words) {
        return editor.post(
                draft.path + "/evidence", "field", QUOTATION, "paragraph", "p1", "words.uk", words, "do", "take");
    }

    private Element broken(String field) {
        return draft.page("/evidence").getElementById(field);
    }
}
