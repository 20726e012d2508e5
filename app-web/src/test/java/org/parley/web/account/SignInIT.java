package org.parley.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.account.AccountFixture.PASSWORD;
import static org.parley.web.account.AccountFixture.signIn;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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

    private final Admin browser = Admin.nobody();

    @BeforeEach
    void nobody_has_failed() {
        AccountFixture.forgetFailures();
    }

    @Test
    void the_page_to_sign_in_gives_no_session_and_guards_its_form() {
        var reply = Site.get("/admin/sign-in");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).contains("no-store");
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
    void address_and_password_lead_in_with_a_new_secret_each_time() {
        var email = AccountFixture.editor(Role.EDITOR);

        var reply = signIn(browser, email, PASSWORD, "then", "/admin/account?x=1");
        var first = browser.token();

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/admin/account?x=1");
        assertThat(reply.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-parley=")
                .contains("HttpOnly", "Secure", "Path=/", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age");
        assertThat(browser.get("/admin/account").status()).isEqualTo(200);
        signIn(browser, email, PASSWORD);
        assertThat(browser.token()).isNotEqualTo(first);
        assertThat(Admin.nobody().with(first).get("/admin/account").status()).isEqualTo(303);
        assertThat(Database.texts("select token_hash from editor_session"))
                .contains(browser.token().hash())
                .doesNotContain(browser.token().text());
    }

    @Test
    void whoever_fails_is_told_the_same_whatever_was_wrong() {
        var email = AccountFixture.editor(Role.EDITOR);
        var disabled = AccountFixture.editor(Role.EDITOR);
        Database.run("update editor set disabled_at = utc_timestamp(6) where email = ?", disabled);
        var invited = "invited-" + email;
        Admin.editor(invited, Role.AUTHOR);

        var told = List.of(
                        signIn(browser, email, "wrong"),
                        signIn(browser, "nobody@parley.example", PASSWORD),
                        signIn(browser, disabled, PASSWORD),
                        signIn(browser, invited, ""))
                .stream()
                .map(reply -> reply.status() + " "
                        + reply.html().select(".error-summary, .problem").text())
                .distinct();

        assertThat(told).singleElement().asString().startsWith("422 ").hasSizeGreaterThan(20);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "' or 1=1 -- ", "<b>${7*7}</b>", "%%%", "\ud83d", "a@b"})
    void whatever_is_typed_there_is_harmless(String typed) {
        var reply = signIn(browser, typed, typed, "then", typed, "kept", typed);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("<b>").doesNotContain("Exception");
    }

    @Test
    void after_a_few_failures_there_is_a_wait_and_nobody_is_locked_out_for_good() {
        var email = AccountFixture.editor(Role.EDITOR);
        for (int i = 0; i < 5; i++)
            assertThat(signIn(browser, email, "wrong").status()).isEqualTo(422);

        var refused = signIn(browser, email, PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 6);
        assertThat(refused.html().select(".problem").text()).isNotEmpty();
        Database.run("update sign_in_attempt set at = at - interval 1 minute");
        assertThat(signIn(browser, email, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void fifty_guesses_at_once_are_hardly_more_than_five() throws Exception {
        var email = AccountFixture.editor(Role.EDITOR);

        var replies = Racing.of(50, i -> signIn(Admin.nobody(), email, "guess" + i));

        assertThat(replies).extracting(r -> r.status()).containsOnly(422, 429);
        assertThat(replies.stream().filter(r -> r.status() == 422)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void somebody_who_is_signed_in_is_known_and_led_on() {
        var reply = Admin.as(Role.EDITOR).get("/admin/sign-in?then=/admin/account");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/admin/account");
        assertThat(reply.toString()).doesNotContain("JSESSIONID");
    }

    @Test
    void who_signs_out_is_out() {
        var editor = Admin.as(Role.EDITOR);
        var token = editor.token();

        assertThat(editor.post("/admin/sign-out").header("Location")).isEqualTo("/admin/sign-in");

        assertThat(editor.isSignedIn()).isFalse();
        assertThat(Admin.nobody().with(token).get("/admin/account").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/admin", "/uk", "/administration", "/admin//x", ""})
    void nobody_is_led_elsewhere(String then) {
        var email = AccountFixture.editor(Role.EDITOR);

        assertThat(signIn(browser, email, PASSWORD, "then", then).header("Location"))
                .isEqualTo("/admin");
    }

    @Test
    void a_session_ends_when_nobody_uses_it_and_at_a_fixed_time() {
        var idle = Admin.as(Role.EDITOR);
        var old = Admin.as(Role.EDITOR);
        change(idle, "last_seen_at = utc_timestamp(6) - interval 481 minute");
        change(old, "expires_at = utc_timestamp(6) - interval 1 second");

        assertThat(idle.get("/admin/account").status()).isEqualTo(303);
        assertThat(old.get("/admin/account").status()).isEqualTo(303);
    }

    private static void change(Admin whose, String how) {
        Database.run(
                "update editor_session set " + how + " where token_hash = ?",
                whose.token().hash());
    }
}
