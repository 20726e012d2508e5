package org.parley.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** The photo of an article at the desk. */
@OnTheServer
class PhotoIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final Admin editor = Admin.as(Role.EDITOR);
    private final DraftArticle draft = DraftArticle.by(Admin.editor(Role.AUTHOR));
    private final long article = draft.id();
    private final String here = draft.path("/photo");
    private final long picture = MediaUploads.added(author);

    @AfterEach
    void as_if_nothing_had_been() {
        draft.close();
        MediaUploads.remove(picture);
    }

    @Test
    void a_photo_is_chosen_from_the_library_in_words_of_the_article_and_cannot_be_removed_then() {
        var empty = author.get(here);
        assertThat(empty.html().select(".shelf a").eachAttr("href")).contains(here + "?medium=" + picture);
        assertThat(HtmlValidity.errors(empty.body())).isEmpty();
        var chosen = author.get(here + "?medium=" + picture).html();
        assertThat(chosen.getElementById("alternative.uk").text()).isEqualTo("Двоє за столом");

        assertThat(save(author, chosen.select("input[name=base]").val(), "Свої слова")
                        .status())
                .isEqualTo(303);

        assertThat(photo("$.photo.alternative.uk")).isEqualTo("Свої слова");
        assertThat(photo("$.photo.licence")).isEqualTo("CC_BY_4");
        assertThat(photo("$.photo.address")).startsWith("/media/");
        var page = author.get(here);
        assertThat(page.html().getElementById("alternative.uk").text()).isEqualTo("Свої слова");
        assertThat(HtmlValidity.errors(page.body())).isEmpty();
        assertThat(editor.get("/admin/media/" + picture)
                        .html()
                        .select("#uses + ul")
                        .text())
                .contains("Розмова на пробу", "У чернетці");
        assertThat(editor.post("/admin/media/" + picture + "/removal").status()).isEqualTo(409);
        assertThat(editor.get("/admin/media/" + picture).status()).isEqualTo(200);
    }

    @Test
    void sometimes_there_is_only_the_credit() {
        var base = base();

        assertThat(author.post(here, "base", base, "medium", "", "credit.uk", "Фото з газети")
                        .status())
                .isEqualTo(303);

        assertThat(photo("$.photo.credit.uk")).isEqualTo("Фото з газети");
        assertThat(author.get(here).html().text()).contains("Знімка в нас немає");
    }

    @Test
    void a_photo_is_taken_out_again() {
        save(author, base(), "Свої слова");

        assertThat(author.post(here + "/removal", "base", base()).status()).isEqualTo(303);

        assertThat(Database.texts(
                        "select 1 from revision where manuscript_id = ? and number ="
                                + " (select max(number) from revision where manuscript_id = ?) and photo_hash is not null",
                        article,
                        article))
                .isEmpty();
    }

    @Test
    void the_second_of_two_editors_is_told() {
        var base = base();
        save(author, base, "Перша");

        var late = save(editor, base, "Друга");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().getElementById("alternative.uk").text()).isEqualTo("Друга");
        assertThat(photo("$.photo.alternative.uk")).isEqualTo("Перша");
        assertThat(HtmlValidity.errors(late.body())).isEmpty();
        assertThat(editor.post(here + "/removal", "base", base).status()).isEqualTo(409);
    }

    @Test
    void what_is_wrong_is_told_and_nothing_saved() {
        var base = base();
        var revisions = Database.text("select count(*) from revision where manuscript_id = ?", article);

        assertThat(author.post(here, "base", base, "medium", "" + picture).status())
                .isEqualTo(422);
        assertThat(author.post(here, "base", base, "medium", "999999999", "alternative.uk", "x", "credit.uk", "x")
                        .status())
                .isEqualTo(422);
        assertThat(author.post(here, "base", base, "medium", "../x", "alternative.uk", "x", "credit.uk", "x")
                        .status())
                .isEqualTo(422);
        assertThat(author.post(here, "base", base, "medium", "", "credit.uk", "x".repeat(301))
                        .status())
                .isEqualTo(422);
        assertThat(author.get("/admin/articles/999999999/photo").status()).isEqualTo(404);
        assertThat(author.post("/admin/articles/999999999/photo", "credit.uk", "x")
                        .status())
                .isEqualTo(404);
        assertThat(author.get(here + "?medium=x&q=%00&after=x").status()).isIn(200, 404);

        assertThat(Database.text("select count(*) from revision where manuscript_id = ?", article))
                .isEqualTo(revisions);
    }

    @Test
    void nobody_but_editors_changes_the_photo_of_somebody_elses_article() {
        try (var others = DraftArticle.by(Admin.editor(Role.EDITOR))) {
            var address = others.path("/photo");

            assertThat(author.get(address).status()).isEqualTo(403);
            assertThat(author.post(address, "credit.uk", "x").status()).isEqualTo(403);
            assertThat(author.post(address + "/removal").status()).isEqualTo(403);
        }
    }

    private Reply save(Admin who, String base, String alternative) {
        return who.post(
                here,
                "base",
                base,
                "medium",
                "" + picture,
                "alternative.uk",
                alternative,
                "credit.uk",
                "Фото: агенція");
    }

    private String base() {
        return author.get(here).html().select("input[name=base]").val();
    }

    private String photo(String path) {
        return Database.text(
                "select json_value(content, ?) from revision where manuscript_id = ? order by number desc limit 1",
                path,
                article);
    }
}
