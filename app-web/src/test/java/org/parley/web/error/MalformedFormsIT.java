package org.parley.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** Forms that no browser sends, and forms that one sends twice. */
@OnTheServer
class MalformedFormsIT {

    private static final String NO_LINK = "/review/" + "A".repeat(43);

    @ParameterizedTest
    @ValueSource(strings = {"/admin/articles/1/text", "/admin/media/new"})
    void a_file_whose_name_no_file_can_have_asks_to_sign_in_like_any_other(String path) {
        var body = "--BB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.png\"\r\n\r\nx\r\n--BB--\r\n";

        var reply = Site.http().post(path, body.getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=BB");

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void what_cannot_be_read_is_not_kept_and_breaks_no_page() {
        var editor = Admin.as(Role.EDITOR);

        editor.postEncoded("/admin/topics/new", "name.uk=x&y=%zz&csrf=stale", "Sec-Fetch-Site", "same-origin");

        assertThat(editor.get("/admin/topics/new?kept=1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin?x=%zz", "/admin/articles?q=%", "/admin?%1"})
    void a_way_back_that_is_no_address_leads_to_the_desk(String then) {
        var reply = Admin.as(Role.EDITOR).get("/admin/sign-in?" + Admin.encoded("then", then));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/admin");
    }

    @Test
    void a_comment_that_is_no_form_is_refused() {
        assertThat(Site.http()
                        .post(NO_LINK, "{}".getBytes(StandardCharsets.UTF_8), "application/json")
                        .status())
                .isEqualTo(415);
        assertThat(Site.http().send("POST", NO_LINK).status()).isEqualTo(404);
    }

    @Test
    void an_article_begun_by_four_clicks_at_once_is_one() {
        var author = Admin.as(Role.AUTHOR);
        var csrf = author.csrf();
        var form = Admin.encoded("headline.uk", "Чотири кліки", "slug", "four-clicks", "csrf", csrf);

        var places = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Admin.nobody().with(author.token()).postEncoded("/admin/articles/new", form)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(MalformedFormsIT::place)
                .distinct()
                .toList();

        assertThat(places).hasSize(1);
        assertThat(Database.texts("select id from manuscript where slug = 'four-clicks'"))
                .hasSize(1);
    }

    private static String place(Reply reply) {
        assertThat(reply.status()).isEqualTo(303);
        return reply.header("Location");
    }
}
