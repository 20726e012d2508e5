package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;

/** The words that search takes for equal, as editors keep them. */
@OnTheServer
class SynonymAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterEach
    void no_groups() {
        for (var id : Database.texts("select id from synonym_group where words like 'сло%'"))
            editor.post("/admin/synonyms/" + id + "/removal", "base", edition(id));
    }

    @Test
    void an_editor_adds_changes_and_removes_a_group() {
        assertThat(editor.post("/admin/synonyms/new", "words", " слонопотам \r\n\r\nхобот")
                        .status())
                .isEqualTo(303);
        var id = id();
        assertThat(editor.get("/admin/synonyms").html().select("table").text()).contains("слонопотам = хобот");

        assertThat(editor.post("/admin/synonyms/" + id, "base", "1", "words", "слонопотам\nслон")
                        .status())
                .isEqualTo(303);
        assertThat(Database.text("select words from synonym_group where id = ?", id))
                .isEqualTo("слонопотам\nслон");

        assertThat(editor.post("/admin/synonyms/" + id + "/removal", "base", "2")
                        .status())
                .isEqualTo(303);
        assertThat(Database.texts("select id from synonym_group where words like 'сло%'"))
                .isEmpty();
        assertThat(Database.texts("select deed from audit_entry where subject like 'synonyms слонопотам%' order by id"))
                .containsExactly("SYNONYMS_ADDED", "SYNONYMS_CHANGED", "SYNONYMS_REMOVED");
    }

    @ParameterizedTest
    @CsvSource({"слон, щонайменше два", "слон\\nСЛОН, записано двічі", "слон\\n?!, з літерами", "'', щонайменше два"})
    void what_is_no_group_is_told_with_all_that_was_typed(String words, String problem) {
        var typed = words.replace("\\n", "\n");

        var reply = editor.post("/admin/synonyms/new", "words", typed);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select("main").text()).contains(problem);
        assertThat(reply.html().select("textarea").val().strip()).isEqualTo(typed);
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        assertThat(Database.texts("select id from synonym_group where words like 'сло%'"))
                .isEmpty();
    }

    @Test
    void no_word_comes_into_two_groups() {
        editor.post("/admin/synonyms/new", "words", "слон\nхобот");

        var reply = editor.post("/admin/synonyms/new", "words", "Слон\nбивень");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select("main").text()).contains("«Слон» уже є в групі слон = хобот");
    }

    @Test
    void of_two_editors_the_second_sees_what_the_first_has_saved() {
        editor.post("/admin/synonyms/new", "words", "слон\nхобот");
        var id = id();
        editor.post("/admin/synonyms/" + id, "base", "1", "words", "слон\nбивень");

        var late = editor.post("/admin/synonyms/" + id, "base", "1", "words", "слон\nвухо");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("main").text()).contains("слон = бивень");
        assertThat(late.html().select("textarea").val().strip()).isEqualTo("слон\nвухо");
        assertThat(editor.post("/admin/synonyms/" + id + "/removal", "base", "1")
                        .status())
                .isEqualTo(409);
        assertThat(editor.get("/admin/synonyms/99999999").status()).isEqualTo(404);
    }

    @Test
    void authors_keep_no_synonyms() {
        assertThat(Admin.as(Role.AUTHOR)
                        .post("/admin/synonyms/new", "words", "слон\nхобот")
                        .status())
                .isEqualTo(403);
    }

    private static String id() {
        return Database.text("select id from synonym_group where words like 'сло%'");
    }

    private static String edition(String id) {
        return Database.text("select edition from synonym_group where id = ?", id);
    }
}
