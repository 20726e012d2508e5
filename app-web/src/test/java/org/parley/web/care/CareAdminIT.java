package org.parley.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;

/** When editors look for what needs care. */
@OnTheServer
class CareAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private DraftArticle draft;

    @BeforeEach
    void a_draft() {
        draft = DraftArticle.by(null);
    }

    @AfterEach
    void away() {
        draft.close();
    }

    @ParameterizedTest
    @CsvSource({
        "broken, BROKEN, /evidence, 1, 1 місце не збігається",
        "broken, BROKEN, /evidence, 3, 3 місця не збігаються",
        "broken, BROKEN, /evidence, 5, 5 місць не збігаються",
        "stale, STALE, /text, 1, 1 текст змінено лише однією мовою",
        "stale, STALE, /text, 2, 2 тексти змінено лише однією мовою",
        "stale, STALE, /text, 11, 11 текстів змінено лише однією мовою"
    })
    void what_is_the_matter_is_told_and_leads_to_where_it_is_mended(
            String column, String matter, String way, int many, String words) {
        assertThat(section(editor, matter).select("a[href^=" + draft.path("") + "]"))
                .isEmpty();

        Database.run("update manuscript set " + column + " = ? where id = ?", many, draft.id());

        var section = section(editor, matter);
        assertThat(section.select("a").eachAttr("href")).contains(draft.path(way));
        assertThat(section.text()).contains(words);
        assertThat(HtmlValidity.errors(editor.get("/admin/care").body())).isEmpty();
    }

    @Test
    void the_desk_tells_how_many_there_are() {
        var before = onTheDesk("BROKEN");

        Database.run("update manuscript set broken = 1 where id = ?", draft.id());

        assertThat(onTheDesk("BROKEN")).isEqualTo(before + 1);
    }

    private int onTheDesk(String matter) {
        var line = editor.get("/admin").html().selectFirst("li:has(a[href=/admin/care#" + matter + "]) b");
        return Integer.parseInt(line.text());
    }

    @Test
    void what_lacks_a_language_says_which() {
        Database.run("update manuscript set in_en = false where id = ?", draft.id());

        assertThat(section(editor, "UNTRANSLATED").select("a").eachAttr("href")).contains(draft.path("/text"));
    }

    @Test
    void what_is_in_the_trash_needs_no_care() {
        Database.run("update manuscript set broken = 1, trashed_at = now() where id = ?", draft.id());

        assertThat(section(editor, "BROKEN").select("a").eachAttr("href")).doesNotContain(draft.path("/evidence"));
    }

    @Test
    void an_author_sees_what_they_began_and_nothing_of_promises() {
        var id = Admin.editor(Role.AUTHOR);
        var author = Admin.as(id);
        try (var own = DraftArticle.by(id)) {
            Database.run("update manuscript set broken = 1 where id in (?, ?)", draft.id(), own.id());

            var page = author.get("/admin/care").html();

            assertThat(page.select("#BROKEN ~ ul a").eachAttr("href")).containsExactly(own.path("/evidence"));
            assertThat(page.select("#overdue, #stalled")).isEmpty();
        }
    }

    @Test
    void promises_without_news_stand_there_for_editors_each_with_the_way_to_record_some() {
        var id = Database.text("select min(id) from follow_up");
        var before = Database.text("select concat(recorded, ' ', news_on) from follow_up where id = ?", id)
                .split(" ");
        Database.run(
                "update follow_up set recorded = 'AGREED', due = '2000-01', due_by = '2000-01-31', news_on = '2000-01-01'"
                        + " where id = ?",
                id);
        try {
            var page = editor.get("/admin/care").html();

            for (var section : new String[] {"overdue", "stalled"})
                assertThat(page.select("section[aria-labelledby=" + section + "] a")
                                .eachAttr("href"))
                        .startsWith("/admin/follow-ups/" + id + "#further");
            assertThat(editor.get("/admin/follow-ups/" + id).html().select("#further"))
                    .hasSize(1);
        } finally {
            Database.run(
                    "update follow_up set recorded = ?, due = null, due_by = null, news_on = ? where id = ?",
                    before[0],
                    before[1],
                    id);
        }
    }

    @Test
    void whoever_compared_the_languages_says_so_and_the_article_is_off_the_board() {
        Database.run("update manuscript set stale = 1, stale_texts = 'PARAGRAPH p1 TEXT EN' where id = ?", draft.id());

        var reply = editor.post("/admin/care/" + draft.id() + "/translations", "stale", "1");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(section(editor, "STALE").select("a").eachAttr("href")).doesNotContain(draft.path("/text"));
        assertThat(Database.text(
                        "select count(*) from audit_entry where subject = ? and deed = ?",
                        "article " + draft.id(),
                        "TRANSLATIONS_CONFIRMED"))
                .isEqualTo("1");
    }

    @Test
    void what_changed_since_they_looked_is_not_confirmed_unseen() {
        Database.run("update manuscript set stale = 2 where id = ?", draft.id());

        var reply = editor.post("/admin/care/" + draft.id() + "/translations", "stale", "1");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select("[role=alert]").text()).contains("перегляньте її ще раз");
        assertThat(section(editor, "STALE").select("a").eachAttr("href")).contains(draft.path("/text"));
    }

    @Test
    void an_article_that_is_not_there_cannot_be_confirmed() {
        assertThat(editor.post("/admin/care/999999999/translations", "stale", "1")
                        .status())
                .isEqualTo(404);
        assertThat(editor.get("/admin/care?matter=WEATHER").status()).isEqualTo(404);
        assertThat(editor.get("/admin/care?matter=BROKEN&after=x").status()).isEqualTo(200);
    }

    private static Element section(Admin who, String matter) {
        return who.get("/admin/care").html().selectFirst("section[aria-labelledby=" + matter + "]");
    }
}
