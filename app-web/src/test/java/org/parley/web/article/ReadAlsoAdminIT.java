package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** What an article recommends to read also. */
@OnTheServer
class ReadAlsoAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final DraftArticle draft = DraftArticle.ofFourCells();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void an_article_here_a_page_elsewhere_and_a_title_alone_are_saved_in_their_order() {
        var reply = send(
                "lines.0.title.uk",
                "Тут",
                "lines.0.slug",
                "geneva-2022-01-10",
                "lines.1.title.en",
                "Elsewhere",
                "lines.1.url",
                "https://example.org/",
                "lines.2.title.uk",
                "Сама назва");

        assertThat(reply.status()).isEqualTo(303);
        var saved = draft.record().get("readAlso");
        assertThat(saved).hasSize(3);
        assertThat(saved.at("/0/articleSlug").asText()).isEqualTo("geneva-2022-01-10");
        assertThat(saved.at("/1/url").asText()).isEqualTo("https://example.org/");
        assertThat(editor.get(draft.path("/read-also"))
                        .html()
                        .select("[name=lines.2.title.uk]")
                        .val())
                .isEqualTo("Сама назва");
    }

    @Test
    void lines_move_and_go_without_saving() {
        var page = send("lines.0.title.uk", "А", "lines.1.title.uk", "Б", "row", "up lines.1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("[name$=title.uk]").eachAttr("value")).containsExactly("Б", "А");
        assertThat(send("row", "add lines").html().select("[name=lines.0.title.uk]"))
                .hasSize(1);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @Test
    void whoever_comes_second_sees_both() {
        var base = base();
        send("lines.0.title.uk", "Швидше");

        var reply = editor.post(draft.path("/read-also"), "base", base, "lines.0.title.uk", "Пізніше");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select(".theirs").text()).contains("Швидше");
        assertThat(reply.html().select("[name=lines.0.title.uk]").val()).isEqualTo("Пізніше");
    }

    @ParameterizedTest
    @CsvSource({
        "lines.0.title.uk,,lines.0.title.uk",
        "lines.0.slug,no-such-article,lines.0.slug",
        "lines.0.slug,../../etc,lines.0.slug",
        "lines.0.slug,<b>,lines.0.slug",
        "lines.0.url,javascript:alert(1),lines.0.url",
        "lines.0.url,example.org,lines.0.url"
    })
    void what_is_wrong_is_told_at_its_field(String field, String value, String at) {
        var reply = field.endsWith("uk")
                ? send("lines.0.title.uk", "", "lines.0.url", "https://example.org/")
                : send("lines.0.title.uk", "Назва", field, value);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#" + at);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @Test
    void a_line_leads_to_one_place() {
        var reply = send(
                "lines.0.title.uk",
                "Назва",
                "lines.0.slug",
                "geneva-2022-01-10",
                "lines.0.url",
                "https://example.org/");

        assertThat(reply.status()).isEqualTo(422);
    }

    private Reply send(String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "base";
        all[fields.length + 1] = base();
        return editor.post(draft.path("/read-also"), all);
    }

    private String base() {
        return editor.get(draft.path("/read-also")).html().select("[name=base]").val();
    }
}
