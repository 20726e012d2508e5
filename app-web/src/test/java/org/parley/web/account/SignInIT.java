package org.parley.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** The way in and out, as a browser sees it. */
@OnTheServer
class SignInIT {

    @Test
    void the_page_to_sign_in_gives_no_session_and_guards_its_form() {
        var reply = Site.get("/admin/sign-in");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-parley-visitor=")
                .contains("HttpOnly", "Secure", "Path=/", "SameSite=Lax");
        assertThat(reply.html()
                        .select("form[action=/admin/sign-in] input[name=csrf]")
                        .val())
                .hasSizeGreaterThan(80);
    }

    @Test
    void somebody_who_is_signed_in_is_known_and_led_on() {
        var reply = Admin.as(Role.EDITOR).get("/admin/sign-in?then=/admin/articles");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/admin/articles");
        assertThat(reply.toString()).doesNotContain("JSESSIONID");
    }

    @Test
    void who_signs_out_is_out() {
        var editor = Admin.as(Role.EDITOR);
        var token = editor.token();

        assertThat(editor.post("/admin/sign-out").header("Location")).isEqualTo("/admin/sign-in");

        assertThat(editor.isSignedIn()).isFalse();
        assertThat(Admin.nobody().with(token).get("/admin/sign-in").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/admin",
                "/uk",
                "/administration",
                "/admin//evil.example",
                ""
            })
    void nobody_is_led_elsewhere(String then) {
        var reply = Admin.as(Role.EDITOR).get("/admin/sign-in?" + Admin.encoded("then", then));

        assertThat(reply.header("Location")).isEqualTo("/admin");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var editor = Admin.as(Role.EDITOR);

        assertThat(editor.postEncoded("/admin/sign-out", "").status()).isEqualTo(403);
        assertThat(editor.postEncoded(
                                "/admin/sign-out",
                                "csrf=" + Admin.as(Role.EDITOR).csrf())
                        .status())
                .isEqualTo(403);
        assertThat(editor.postParts("/admin/sign-out", "a", "1", "csrf", editor.csrf())
                        .status())
                .isEqualTo(403);
        assertThat(editor.postEncoded("/admin/sign-out", "csrf=" + editor.csrf(), "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(editor.get("/admin/sign-in").status()).isEqualTo(303);
    }

    @Test
    void a_multipart_form_that_begins_with_its_token_gets_through() {
        var editor = Admin.as(Role.EDITOR);

        assertThat(editor.postMultipart("/admin/sign-out", "a", "1").status()).isEqualTo(303);
    }

    @Test
    void readers_get_no_cookie_and_are_not_asked_for() {
        var reply = Admin.as(Role.EDITOR).get("/uk");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(Database.texts("select 1 from editor_session where last_seen_at > now(6)"))
                .isEmpty();
    }

    @Test
    void the_first_run() {
        Database.run("delete from audit_entry");
        assertThat(Site.get("/admin/set-up").status()).isEqualTo(404);
        assertThat(Site.get("/admin/set-up?token=x").status()).isEqualTo(404);
    }
}
