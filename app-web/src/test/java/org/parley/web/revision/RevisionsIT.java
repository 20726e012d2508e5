package org.parley.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.StoredDraft;

/** Given an article that was saved several times, when an editor wants to know what it said, and have it back. */
@OnTheServer
class RevisionsIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final Admin editor = Admin.as(Role.EDITOR);
    private final StoredDraft draft = StoredDraft.ready();
    private final String revisions = draft.path + "/revisions";

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void revisions_are_listed_the_newest_first_and_say_which_were_published() {
        editor.post(draft.path + "/publication", "revision", "1", "do", "publish");
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");

        var rows = author.get(revisions).html().select("tbody tr");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).select("th a").attr("href")).isEqualTo(revisions + "/2");
        assertThat(rows.get(0).text()).doesNotContain("версія");
        assertThat(rows.get(1).text()).contains("версія 1", "Автор", "вручну");
    }

    @Test
    void a_long_history_is_read_page_by_page() {
        for (var i = 0; i < 51; i++) draft.revise(draft.slug, "Рядок " + i, "Line " + i);

        var first = author.get(revisions).html();
        assertThat(first.select("tbody tr")).hasSize(50);
        var next = author.get(first.select("a[rel=next]").attr("href")).html();
        assertThat(next.select("tbody tr")).hasSize(2);
        assertThat(next.select("a[rel=next]")).isEmpty();
    }

    @Test
    void any_two_are_compared_word_by_word() {
        draft.revise(draft.slug, "Сторони мовчали.", "The parties talked.");

        var page = author.get(revisions + "/compare?from=1&to=2").html();

        assertThat(page.select(".difference del").text()).contains("говорили");
        assertThat(page.select(".difference ins").text()).contains("мовчали");
        assertThat(page.select(".difference .words")).hasSize(1);
        assertThat(author.get(revisions + "/compare?from=2&to=2").html().text()).contains("Відмінностей немає");
        assertThat(author.get(revisions + "/compare").status()).isEqualTo(200);
    }

    @Test
    void an_old_one_is_looked_at_and_comes_back_as_a_new_one() {
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");
        var page = author.get(revisions + "/1").html();
        assertThat(page.select(".record").text()).contains("Сторони говорили.");

        var reply = author.post(
                revisions + "/1/restoration", "base", page.select("[name=base]").val(), "summary", "Як було");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        assertThat(draft.revisions()).isEqualTo(3);
        assertThat(author.get(revisions).html().select("tbody tr").get(0).text())
                .contains("Як було");
        assertThat(author.get(revisions + "/compare?from=1&to=3").html().text()).contains("Відмінностей немає");
    }

    @Test
    void a_draft_that_changed_meanwhile_is_not_overwritten() {
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");
        var base = author.get(revisions + "/1").html().select("[name=base]").val();
        draft.revise(draft.slug, "Хтось інший.", "Somebody else.");

        var reply = author.post(revisions + "/1/restoration", "base", base, "summary", "Моє");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select("[name=summary]").val()).isEqualTo("Моє");
        assertThat(draft.revisions()).isEqualTo(3);
        assertThat(author.post(revisions + "/1/restoration", "base", "<b>", "summary", "")
                        .status())
                .isEqualTo(409);
        assertThat(author.post(revisions + "/1/restoration", "base", base, "summary", "x".repeat(501))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_discarded_draft_says_what_readers_have() {
        editor.post(draft.path + "/publication", "revision", "1", "do", "publish");
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");
        var base = author.get(revisions).html().select("[name=base]").val();

        assertThat(author.post(revisions + "/discarding", "base", base).status())
                .isEqualTo(303);

        assertThat(author.get(revisions + "/compare?from=1&to=3").html().text()).contains("Відмінностей немає");
    }

    @Test
    void what_was_never_published_has_no_draft_to_discard() {
        assertThat(author.get(revisions).html().select("[action$=discarding]")).isEmpty();
        assertThat(author.post(revisions + "/discarding", "base", "").status()).isEqualTo(409);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @Test
    void the_revisions_of_another_article_are_not_found_here() {
        var other = StoredDraft.begunBy(Admin.editor(Role.EDITOR));
        other.revise(other.slug, "Таємниця.", "A secret.");

        assertThat(author.get(other.path + "/revisions").status()).isEqualTo(403);
        assertThat(author.get(other.path + "/revisions/2").status()).isEqualTo(403);
        assertThat(author.get(other.path + "/revisions/compare?from=1&to=2").status())
                .isEqualTo(403);
        assertThat(author.post(other.path + "/revisions/1/restoration").status())
                .isEqualTo(403);
        assertThat(author.get(revisions + "/2").status()).isEqualTo(404);
        assertThat(author.get(revisions + "/compare?from=1&to=2").status()).isEqualTo(404);
        assertThat(author.post(revisions + "/2/restoration").status()).isEqualTo(404);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    @Test
    void a_revision_that_names_what_is_no_longer_known_says_so() {
        Database.run(
                "insert into revision (manuscript_id, number, content, editor, made_at, summary) values (?, 2, ?, ?,"
                        + " utc_timestamp(6), '')",
                draft.id,
                "{\"headline\":{\"uk\":\"Так\"},\"parties\":[\"atlantis\"],\"slug\":\"" + draft.slug + "\"}",
                "Автор");
        draft.revise(draft.slug, "Далі.", "Next.");

        assertThat(author.get(revisions + "/2").html().text()).contains("називає те, чого вже немає");
        assertThat(author.get(revisions + "/compare?from=1&to=2").html().text()).contains("називає те, чого вже немає");
        var base = author.get(revisions + "/1").html().select("[name=base]").val();
        assertThat(author.post(revisions + "/2/restoration", "base", base).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/0",
                "/x",
                "/99999999999",
                "?below=x",
                "/compare?from=x",
                "/compare?from=0&to=1",
                "/compare?to=-1"
            })
    void what_is_no_number_is_not_found(String address) {
        assertThat(author.get(revisions + address).status()).isEqualTo(404);
    }
}
