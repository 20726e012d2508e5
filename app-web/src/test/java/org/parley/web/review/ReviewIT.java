package org.parley.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Given a link to a draft, when somebody without an account looks at it and has something to say. */
@OnTheServer
class ReviewIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final StoredDraft draft = StoredDraft.ready();

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void a_link_shows_the_draft_in_both_languages_to_whoever_has_it() {
        var link = link();

        var page = Site.get(link + "?lang=uk");

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.html().select("article.story").text()).contains("Сторони говорили.");
        assertThat(Site.get(link + "?lang=en").html().select("article.story").text())
                .contains("The parties talked.");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.html().select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.body()).doesNotContain("/admin/articles");
        assertThat(Database.texts("select token_hash from share_link where manuscript_id = ?", draft.id))
                .containsExactly(new Token(link.substring("/review/".length())).hash());
    }

    @Test
    void what_a_reviewer_notes_stands_beside_the_draft_and_is_resolved_by_editors() {
        var link = link();

        var reply = comment(link, "p1", "Рецензентка", "Тут <b>потрібне</b> джерело\nі дата");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        assertThat(reply.header("Location")).contains(link).contains("#comment-");
        var comment = Site.get(link + "?lang=uk").html().selectFirst(".comment");
        assertThat(comment.text()).contains("¶ 1", "Рецензентка", "Тут <b>потрібне</b> джерело");
        var page = author.get(draft.path + "/comments").html();
        assertThat(page.selectFirst(".comment").text()).contains("(за посиланням)", "до редакції 1");
        assertThat(author.get(draft.path + "/preview").html().select(".comment"))
                .hasSize(1);
        var resolve = page.select(".comment form").attr("action");
        assertThat(author.post(resolve).status()).isEqualTo(303);
        assertThat(author.get(draft.path + "/comments")
                        .html()
                        .selectFirst(".comment")
                        .text())
                .contains("Розв’язано");
        assertThat(author.post(resolve.replace("resolution", "reopening")).status())
                .isEqualTo(303);
        assertThat(Database.text("select count(resolved_at) from comment where manuscript_id = ?", draft.id))
                .isEqualTo("0");
    }

    @Test
    void what_is_wrong_with_a_comment_is_told_and_it_stays_as_typed() {
        var link = link();

        var reply = comment(link, "p9", "", "x".repeat(4001));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#place", "#name", "#text");
        assertThat(reply.html().select("[name=text]").text()).hasSize(4001);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Database.texts("select id from comment where manuscript_id = ?", draft.id))
                .isEmpty();
        assertThat(comment(link, "us.nowhere", "хтось", "щось").status()).isEqualTo(422);
        assertThat(comment(link, "<script>", "хтось", "щось").status()).isEqualTo(422);
        assertThat(comment(link, "", "\u0000", "${7*7}\ud800").status()).isEqualTo(422);
        assertThat(comment(link, "", "${7*7}", "${7*7}\ud800").status()).isEqualTo(303);
        assertThat(Site.get(link).body()).contains("${7*7}").doesNotContain("49</b>");
    }

    @Test
    void who_clicks_twice_has_said_it_once_and_nobody_says_too_much() {
        var link = link();
        comment(link, "", "хтось", "щось");
        comment(link, "", "хтось", "щось");
        assertThat(Database.text("select count(*) from comment where manuscript_id = ?", draft.id))
                .isEqualTo("1");

        for (var i = 1; i < 20; i++) comment(link, "", "хтось", "щось " + i);
        var reply = comment(link, "", "хтось", "ще щось");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.html().select("[name=text]").text()).isEqualTo("ще щось");
        assertThat(Database.text("select count(*) from comment where manuscript_id = ?", draft.id))
                .isEqualTo("20");
    }

    @Test
    void a_link_that_is_over_shows_a_page_that_says_so() {
        var link = link();
        var page = author.get(draft.path + "/comments").html();

        assertThat(author.post(page.select("form[action$=/end]").attr("action")).status())
                .isEqualTo(303);

        assertThat(Site.get(link + "?lang=uk").status()).isEqualTo(410);
        assertThat(Site.get(link + "?lang=uk").html().text()).contains("Це посилання вже не діє");
        assertThat(comment(link, "", "хтось", "щось").status()).isEqualTo(410);
        var expired = link();
        Database.run("update share_link set ends_at = utc_timestamp(6) where manuscript_id = ?", draft.id);
        assertThat(Site.get(expired).status()).isEqualTo(410);
        assertThat(Database.texts("select id from comment where manuscript_id = ?", draft.id))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "..%2f..%2fadmin", "'or'1'='1"})
    void a_secret_that_was_never_given_out_leads_nowhere(String secret) {
        assertThat(Site.raw().line("GET /review/" + secret).status()).isIn(400, 404);
    }

    @Test
    void a_link_is_for_somebody_and_until_a_day_that_is_to_come() {
        var reply = author.post(draft.path + "/links", "forWhom", "", "until", "2022-01-10");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#forWhom", "#until");
        assertThat(author.post(draft.path + "/links", "forWhom", "x", "until", "9999-01-01")
                        .status())
                .isEqualTo(422);
        assertThat(author.post(draft.path + "/links", "forWhom", "x", "until", "nonsense")
                        .status())
                .isEqualTo(422);
        assertThat(Database.texts("select id from share_link where manuscript_id = ?", draft.id))
                .isEmpty();
    }

    @Test
    void strangers_neither_share_nor_comment_nor_resolve() {
        var other = StoredDraft.begunBy(Admin.editor(Role.EDITOR));
        comment(link(), "", "хтось", "щось");
        var comment = Database.text("select id from comment where manuscript_id = ?", draft.id);
        var link = Database.text("select id from share_link where manuscript_id = ?", draft.id);
        var editor = Admin.as(Role.EDITOR);

        assertThat(author.get(other.path + "/comments").status()).isEqualTo(403);
        assertThat(author.post(other.path + "/comments", "text", "x").status()).isEqualTo(403);
        assertThat(author.post(other.path + "/links", "forWhom", "x").status()).isEqualTo(403);
        // Forged: what belongs to another article is left alone.
        editor.post(other.path + "/comments/" + comment + "/resolution");
        editor.post(other.path + "/links/" + link + "/end");
        assertThat(Database.text("select count(resolved_at) from comment where id = ?", Long.valueOf(comment)))
                .isEqualTo("0");
        assertThat(Database.text("select ends_at > utc_timestamp(6) from share_link where id = ?", Long.valueOf(link)))
                .isEqualTo("1");
    }

    private String link() {
        var until = Site.today().plusDays(7).toString();
        var reply = author.post(draft.path + "/links", "forWhom", "Рецензентка", "until", until);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        var link =
                reply.html().selectFirst("#links ~ .notice code, .notice code").text();
        assertThat(link).startsWith(Site.PUBLIC + "/review/");
        return link.substring(Site.PUBLIC.toString().length());
    }

    private static Reply comment(String link, String place, String name, String text) {
        return Site.http().post(link + "?lang=uk", Admin.encoded("place", place, "name", name, "text", text));
    }
}
