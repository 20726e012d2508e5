package org.parley.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** What is put away, taken back, and at last deleted; and several articles at once. */
@OnTheServer
class TrashIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final Admin editor = Admin.as(Role.EDITOR);
    private final Admin administrator = Admin.as(Role.ADMINISTRATOR);
    private final StoredDraft draft = StoredDraft.ready();

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void a_draft_is_put_away_and_taken_back() {
        var reply = author.post(draft.path + "/trash");
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/admin/articles/trash");
        assertThat(author.get("/admin/articles/trash").html().select("form").eachAttr("action"))
                .contains(draft.path + "/trash/restoration");
        assertThat(editor.post(draft.path + "/publication", "revision", "1", "do", "publish")
                        .status())
                .isEqualTo(409);

        assertThat(author.post(draft.path + "/trash/restoration").status()).isEqualTo(303);

        assertThat(author.get("/admin/articles/trash").html().select("form").eachAttr("action"))
                .doesNotContain(draft.path + "/trash/restoration");
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void authors_find_only_their_own_in_the_trash() {
        var other = StoredDraft.begunBy(Admin.editor(Role.EDITOR));
        editor.post(other.path + "/trash");

        assertThat(author.get("/admin/articles/trash").body()).doesNotContain(other.path + "/");
        assertThat(author.post(other.path + "/trash/restoration").status()).isEqualTo(403);
        assertThat(editor.get("/admin/articles/trash").body()).contains(other.path + "/");
    }

    @Test
    void what_readers_see_is_not_put_away() {
        editor.post(draft.path + "/publication", "revision", "1", "do", "publish");

        assertThat(editor.post(draft.path + "/trash").status()).isEqualTo(409);

        assertThat(Site.get("/uk" + draft.publicPath()).status()).isEqualTo(200);
    }

    @Test
    void only_an_administrator_deletes_and_only_by_the_name() {
        assertThat(administrator.get(draft.path + "/trash/deletion").status()).isEqualTo(404);
        author.get(draft.path + "/publication");
        author.post(draft.path + "/trash");
        assertThat(editor.get(draft.path + "/trash/deletion").status()).isEqualTo(403);
        assertThat(editor.post(draft.path + "/trash/deletion", "name", draft.headline)
                        .status())
                .isEqualTo(403);

        var wrong = administrator.post(draft.path + "/trash/deletion", "name", draft.headline + "!");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("[name=name]").val()).isEqualTo(draft.headline + "!");
        assertThat(administrator
                        .post(draft.path + "/trash/deletion", "name", draft.headline)
                        .status())
                .isEqualTo(303);

        assertThat(Database.texts("select id from manuscript where id = ?", draft.id))
                .isEmpty();
        assertThat(administrator.get(draft.path + "/publication").status()).isEqualTo(404);
    }

    @Test
    void several_are_published_at_once_and_each_tells_what_came_of_it() {
        var other = StoredDraft.ready();
        var lacking = StoredDraft.ready();
        lacking.empty();

        var asked = bulk("", "PUBLISH", draft, other, lacking);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.html().select("[name=selection]")).hasSize(3);
        assertThat(bulk("/results", "PUBLISH", draft, other, lacking).status()).isEqualTo(422);
        var results = editor.post(
                "/admin/articles/publications/results",
                "bulk",
                "PUBLISH",
                "change",
                "SMALL_FIX",
                "selection",
                "" + draft.id,
                "selection",
                "" + other.id,
                "selection",
                "" + lacking.id);

        assertThat(results.status()).as(results.toString()).isEqualTo(200);
        assertThat(results.html().select(".results > li > .state").eachText())
                .containsExactly("Зроблено", "Зроблено", "Не готово");
        assertThat(results.html().select(".results li li a").eachAttr("href"))
                .contains(lacking.path + "/text#sections");
        assertThat(draft.versions() + other.versions() + lacking.versions()).isEqualTo(2);
    }

    @Test
    void several_are_withdrawn_at_once_with_one_reason() {
        var never = StoredDraft.ready();
        editor.post(draft.path + "/publication", "revision", "1", "do", "publish");

        var results = editor.post(
                "/admin/articles/publications/results",
                "bulk",
                "WITHDRAW",
                "reason.uk",
                "Чому",
                "selection",
                "" + draft.id,
                "selection",
                "" + never.id,
                "selection",
                "999999999",
                "selection",
                "x");

        assertThat(results.html().select(".results > li > .state").eachText()).containsExactly("Зроблено", "Неможливо");
        assertThat(Site.get("/uk" + draft.publicPath()).status()).isEqualTo(410);
        assertThat(author.post("/admin/articles/publications", "bulk", "PUBLISH")
                        .status())
                .isEqualTo(403);
        assertThat(author.post("/admin/articles/publications/results", "bulk", "PUBLISH")
                        .status())
                .isEqualTo(403);
    }

    private Reply bulk(String step, String decision, StoredDraft... drafts) {
        var fields = new ArrayList<>(List.of("bulk", decision));
        for (var chosen : drafts) fields.addAll(List.of("selection", "" + chosen.id));
        return editor.post("/admin/articles/publications" + step, fields.toArray(String[]::new));
    }
}
