package org.parley.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** The library: found, described, removed, by those who may. */
@OnTheServer
class MediaLibraryIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterAll
    static void an_empty_library() {
        Database.run("delete from medium");
    }

    @Test
    void a_picture_is_found_by_what_is_said_of_it() {
        var table = MediaUploads.id(MediaUploads.send(author, "Двоє за круглим столом", MediaUploads.fresh()));
        var flags = MediaUploads.id(MediaUploads.send(author, "Прапори", MediaUploads.fresh()));

        assertThat(found("q=КРУГЛИМ+столом")).containsExactly("/admin/media/" + table);
        assertThat(found("choice=UNUSED&q=прапори")).containsExactly("/admin/media/" + flags);
        assertThat(found("choice=USED")).isEmpty();
        assertThat(found("choice=UNTRANSLATED")).isEmpty();
        assertThat(found("q=%25")).isEmpty();
        for (var nonsense : new String[] {
            "choice=ALLES", "after=x", "after=-1", "after=99999999999999999999", "q=%00", "q=%ED%A0%80"
        })
            assertThat(author.get("/admin/media?" + nonsense).status())
                    .as(nonsense)
                    .isEqualTo(200);
    }

    @Test
    void the_library_is_read_page_by_page() {
        var before = Integer.parseInt(MediaUploads.rows().get(0));
        IntStream.range(0, 26 - Math.min(before, 26)).forEach(i -> MediaUploads.added(author));

        var first = author.get("/admin/media");
        var next = first.html().selectFirst("a[rel=next]").attr("href");
        var second = author.get("/admin/media" + next.substring("/admin/media".length()));

        assertThat(first.html().select(".shelf > li")).hasSize(24);
        assertThat(second.html().select(".shelf > li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(second.html().select(".shelf a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.html().select(".shelf a").eachAttr("href"));
    }

    @Test
    void what_is_said_of_a_picture_is_changed_and_whoever_began_before_is_told() {
        var id = MediaUploads.added(author);
        var page = author.get("/admin/media/" + id).html();
        assertThat(page.getElementById("alternative.uk").text()).isEqualTo("Двоє за столом");
        assertThat(page.getElementById("focalX").val()).isEqualTo("30");

        assertThat(change(editor, id, "0", "Четверо").status()).isEqualTo(303);
        var late = change(author, id, "0", "П’ятеро");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".notice dd").eachText()).contains("Четверо");
        assertThat(late.html().getElementById("alternative.uk").text()).isEqualTo("П’ятеро");
        assertThat(HtmlValidity.errors(late.body())).isEmpty();
        assertThat(change(
                                author,
                                id,
                                late.html().select("form input[name=base]").val(),
                                "П’ятеро")
                        .status())
                .isEqualTo(303);
        assertThat(change(editor, id, "nonsense", "Двоє").status()).isEqualTo(409);
        var wrong = change(editor, id, "2", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(HtmlValidity.errors(wrong.body())).isEmpty();
    }

    @Test
    void an_author_changes_only_what_is_their_own_and_removes_nothing() {
        var others = MediaUploads.added(editor);
        var own = MediaUploads.added(author);

        assertThat(author.get("/admin/media/" + others).html().select("form[action^=/admin/media]"))
                .isEmpty();
        assertThat(change(author, others, "0", "Моє").status()).isEqualTo(403);
        for (var id : new long[] {others, own}) {
            assertThat(author.get("/admin/media/" + id + "/removal").status()).isEqualTo(403);
            assertThat(author.post("/admin/media/" + id + "/removal").status()).isEqualTo(403);
        }
        var nobody = Site.get("/admin/media/" + own);
        assertThat(nobody.status()).as(nobody.toString()).isEqualTo(303);
    }

    @Test
    void an_editor_removes_what_is_shown_nowhere_after_being_asked() {
        var id = MediaUploads.added(author);
        var address = MediaUploads.address(id, 320);
        assertThat(editor.get("/admin/media/" + id + "/removal").html().text()).contains("назавжди");

        assertThat(editor.post("/admin/media/" + id + "/removal").header("Location"))
                .isEqualTo("/admin/media");

        assertThat(editor.get("/admin/media/" + id).status()).isEqualTo(404);
        assertThat(Site.get(address).status()).isEqualTo(404);
        assertThat(editor.post("/admin/media/" + id + "/removal").status()).isEqualTo(303);
        assertThat(Database.texts(
                        "select 1 from audit_entry where deed = 'MEDIA_REMOVED' and subject like ?",
                        "medium " + id + "%"))
                .hasSize(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path : new String[] {"/999999999", "/0", "/-1", "/x", "/999999999999999999999", "/999999999/removal"})
            assertThat(editor.get("/admin/media" + path).status()).as(path).isEqualTo(404);
        assertThat(change(editor, 999999999, "0", "x").status()).isEqualTo(404);
    }

    private List<String> found(String query) {
        var page = author.get("/admin/media?" + query);
        assertThat(HtmlValidity.errors(page.body())).isEmpty();
        return page.html().select(".shelf a").eachAttr("href");
    }

    private static Reply change(Admin who, long id, String base, String alternative) {
        return who.post(
                "/admin/media/" + id,
                "base",
                base,
                "alternative.uk",
                alternative,
                "credit.uk",
                "Фото: агенція",
                "licence",
                "OWN",
                "focalX",
                "10",
                "focalY",
                "90");
    }
}
