package org.parley.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Given a draft, when an editor decides when readers get it. */
@OnTheServer
class PublicationIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final Admin editor = Admin.as(Role.EDITOR);
    private final StoredDraft draft = StoredDraft.ready();

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void an_author_asks_for_a_review_and_an_editor_sends_it_back_with_a_note() {
        assertThat(author.post(draft.path + "/publication/review").status()).isEqualTo(303);
        assertThat(draft.state()).isEqualTo("IN_REVIEW");

        assertThat(editor.post(draft.path + "/publication/review/end", "reviewNote", "Бракує <b>джерела</b>")
                        .status())
                .isEqualTo(303);

        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(author.get(draft.path + "/publication")
                        .html()
                        .selectFirst(".standing")
                        .text())
                .contains("Бракує <b>джерела</b>");
    }

    @Test
    void readers_get_what_an_editor_publishes() {
        assertThat(Site.get("/uk" + draft.publicPath()).status()).isEqualTo(404);

        var reply = publish("FIRST", 1);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo(draft.path + "/publication");
        assertThat(Site.get("/uk" + draft.publicPath()).html().text()).contains("Сторони говорили.");
        assertThat(draft.state()).isEqualTo("PUBLISHED");
        var page = editor.get(draft.path + "/publication").html();
        assertThat(page.select("#done").text()).isEqualTo("Опубліковано.");
        assertThat(page.selectFirst(".standing").text()).contains("версію 1");
    }

    @Test
    void who_clicks_twice_publishes_once() {
        publish("FIRST", 1);

        assertThat(publish("FIRST", 1).status()).isIn(303, 422);
        assertThat(editor.post(draft.path + "/publication", "revision", "1", "do", "publish", "change", "UPDATE")
                        .status())
                .isEqualTo(303);

        assertThat(draft.versions()).isEqualTo(1);
    }

    @Test
    void authors_publish_schedule_and_withdraw_nothing() {
        assertThat(author.post(draft.path + "/publication", "revision", "1", "do", "publish")
                        .status())
                .isEqualTo(403);
        assertThat(author.post(draft.path + "/publication/cancellation").status())
                .isEqualTo(403);
        assertThat(author.post(draft.path + "/publication/withdrawal", "reason.uk", "Чому")
                        .status())
                .isEqualTo(403);
        assertThat(author.post(draft.path + "/publication/review/end").status()).isEqualTo(403);
        assertThat(draft.versions()).isZero();
        assertThat(author.get(draft.path + "/publication").html().select("[name=do]"))
                .isEmpty();
    }

    @Test
    void authors_see_nothing_of_what_others_began() {
        var other = StoredDraft.begunBy(Admin.editor(Role.EDITOR));

        assertThat(author.get(other.path + "/publication").status()).isEqualTo(403);
        assertThat(author.post(other.path + "/publication/review").status()).isEqualTo(403);
        assertThat(author.post(other.path + "/trash").status()).isEqualTo(403);
        assertThat(other.state()).isEqualTo("DRAFT");
    }

    @Test
    void nobody_publishes_what_they_have_not_seen() {
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");

        var reply =
                editor.post(draft.path + "/publication", "revision", "1", "do", "publish", "note.uk", "Моя примітка");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select("[name=note.uk]").text()).isEqualTo("Моя примітка");
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#publication");
        assertThat(draft.versions()).isZero();
    }

    @Test
    void what_is_not_ready_is_refused_with_what_to_mend() {
        draft.empty();

        var reply = publish("FIRST", 2);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#lacking");
        assertThat(reply.html().select(".issues a").eachAttr("href")).contains(draft.path + "/text#sections");
        assertThat(draft.versions()).isZero();
    }

    @Test
    void a_correction_says_what_was_wrong_and_readers_see_what_changed() {
        publish("FIRST", 1);
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");

        var refused = publish("CORRECTION", 2);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".error-summary a").eachAttr("href")).containsExactly("#note.uk");
        assertThat(refused.html().select("input[value=CORRECTION][checked]")).hasSize(1);

        var reply = editor.post(
                draft.path + "/publication",
                "revision",
                "2",
                "do",
                "publish",
                "change",
                "CORRECTION",
                "note.uk",
                "Вони мовчали",
                "note.en",
                "They were silent");
        assertThat(reply.status()).isEqualTo(303);
        var versions = Site.get("/uk" + draft.publicPath() + "/versions").html();
        assertThat(versions.select("tbody tr").get(1).text()).contains("виправлення", "Вони мовчали");
        var changes =
                Site.get("/uk" + draft.publicPath() + "/versions/2/changes").html();
        assertThat(changes.select("del").text()).contains("говорили");
        assertThat(changes.select("ins").text()).contains("мовчали");
        assertThat(Site.get("/en" + draft.publicPath() + "/versions/2/changes")
                        .html()
                        .select("main")
                        .text())
                .contains("They were silent");
        assertThat(Site.get("/uk" + draft.publicPath() + "/versions/1/changes").status())
                .isEqualTo(404);
        assertThat(Site.get("/uk" + draft.publicPath() + "/versions/3/changes").status())
                .isEqualTo(404);
    }

    @Test
    void a_change_has_to_be_called_something() {
        publish("FIRST", 1);
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");

        for (var kind : new String[] {"", "FIRST", "NONSENSE", "\u0000"})
            assertThat(publish(kind, 2).status()).as(kind).isEqualTo(422);

        assertThat(draft.versions()).isEqualTo(1);
    }

    @Test
    void what_was_withdrawn_is_gone_with_its_reason_and_can_come_back() {
        publish("FIRST", 1);
        assertThat(Site.get("/sitemap-news.xml").body()).contains(draft.slug);

        var empty = editor.post(draft.path + "/publication/withdrawal", "reason.uk", " ", "reason.en", "");
        assertThat(empty.status()).isEqualTo(422);
        var reply = editor.post(
                draft.path + "/publication/withdrawal",
                "reason.uk",
                "Джерело відкликано <i>",
                "reason.en",
                "The source was retracted");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);

        for (var page : new String[] {
            "", "/versions", "/versions/1", "/versions/2/changes", "/citation", "/versions/1/citation?of=p1"
        }) {
            var ukrainian = Site.get("/uk" + draft.publicPath() + page);
            assertThat(ukrainian.status()).as(page).isEqualTo(410);
            assertThat(ukrainian.html().text()).contains("Джерело відкликано <i>");
            assertThat(Site.get("/en" + draft.publicPath() + page).html().text())
                    .contains("The source was retracted");
        }
        var framed = Site.get("/uk/embed" + draft.publicPath() + "/positions");
        assertThat(framed.status()).isEqualTo(410);
        assertThat(framed.html().select("nav")).as("told within the frame").isEmpty();
        assertThat(Site.get("/oembed?url=" + Site.PUBLIC + "/uk" + draft.publicPath())
                        .status())
                .isEqualTo(404);
        assertThat(Site.get("/og/uk" + draft.publicPath() + "/0123456789abcdef.png")
                        .status())
                .isEqualTo(404);
        assertThat(Site.get("/sitemap-news.xml").body()).doesNotContain(draft.slug);
        assertThat(Site.get("/sitemap.xml").body()).doesNotContain(draft.slug);
        assertThat(Site.get("/uk/articles").body()).doesNotContain(draft.slug);
        assertThat(draft.state()).isEqualTo("WITHDRAWN");
        assertThat(draft.versions()).isEqualTo(1);

        assertThat(publish("UPDATE", 1).status()).isEqualTo(303);
        assertThat(Site.get("/uk" + draft.publicPath()).status()).isEqualTo(200);
        assertThat(draft.versions()).isEqualTo(1);
    }

    @Test
    void an_old_address_leads_to_the_new_one_for_good() {
        publish("FIRST", 1);
        rename(draft.slug + "-b", 2);
        rename(draft.slug + "-c", 3);

        for (var old : new String[] {"", "-b"}) {
            var reply = Site.get("/uk" + draft.publicPath() + old + "/versions?x=1");
            assertThat(reply.status()).isEqualTo(301);
            assertThat(reply.header("Location")).endsWith("/uk" + draft.publicPath() + "-c/versions?x=1");
        }
        assertThat(Site.get("/en" + draft.publicPath()).header("Location")).endsWith("/en" + draft.publicPath() + "-c");
        assertThat(Site.get("/uk/embed" + draft.publicPath() + "/positions").header("Location"))
                .endsWith("/uk/embed" + draft.publicPath() + "-c/positions");
        assertThat(Site.get("/uk/embed/follow-ups?article=" + draft.slug).status())
                .as("shown by other sites that know the old address only")
                .isEqualTo(200);

        rename(draft.slug, 4);
        assertThat(Site.get("/uk" + draft.publicPath()).status()).isEqualTo(200);
        assertThat(Site.get("/uk" + draft.publicPath() + "-c").header("Location"))
                .endsWith("/uk" + draft.publicPath());
    }

    @Test
    void an_address_that_was_once_another_articles_is_not_to_be_had() {
        publish("FIRST", 1);
        rename(draft.slug + "-b", 2);
        var other = StoredDraft.ready();
        other.revise(draft.slug, "Інше.", "Other.");

        var reply = editor.post(other.path + "/publication", "revision", "2", "do", "publish");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".issues").text()).contains("адрес");
        assertThat(other.versions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999999999999", "1.0"})
    void what_is_not_there_is_not_found(String id) {
        assertThat(editor.get("/admin/articles/" + id + "/publication").status())
                .isEqualTo(404);
        assertThat(editor.post("/admin/articles/" + id + "/publication", "revision", "1")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/review", "/review/end", "/cancellation", "/withdrawal"})
    void an_article_that_nobody_began_is_not_found(String decision) {
        assertThat(editor.post("/admin/articles/999999999/publication" + decision, "reason.uk", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_decision_is_in_the_audit_log() {
        publish("FIRST", 1);
        editor.post(draft.path + "/publication/withdrawal", "reason.uk", "Чому");

        assertThat(Database.texts(
                        "select deed from audit_entry where subject like ? order by id", "article " + draft.id + "%"))
                .containsSubsequence("PUBLISHED", "WITHDRAWN");
    }

    @Test
    void bad_input_is_refused_or_harmless_in_every_field() {
        var nasty = "<script>alert(1)</script>${7*7}\u0000\ud800" + "x".repeat(3000);
        for (var field : new String[] {"note.uk", "note.en", "change", "revision", "day", "time", "occurrence", "do"}) {
            var reply = editor.post(
                    draft.path + "/publication", "revision", "1", "do", "plan", field, nasty, "day", "2099-01-01");
            assertThat(reply.status()).as(field + reply).isBetween(400, 499);
            assertThat(reply.body()).doesNotContain("<script>alert");
        }
        assertThat(draft.versions()).isZero();
        assertThat(editor.post(draft.path + "/publication/withdrawal", "reason.uk", nasty)
                        .status())
                .isEqualTo(422);
        assertThat(editor.post(draft.path + "/publication/review/end", "reviewNote", nasty)
                        .status())
                .isIn(409, 422);
    }

    private void rename(String slug, int revision) {
        draft.revise(slug, "Сторони говорили.", "The parties talked.");
        var reply = publish("SMALL_FIX", revision);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
    }

    private Reply publish(String change, int revision) {
        return editor.post(
                draft.path + "/publication",
                "revision",
                "" + revision,
                "do",
                "publish",
                "change",
                change,
                "note.uk",
                "",
                "note.en",
                "");
    }
}
