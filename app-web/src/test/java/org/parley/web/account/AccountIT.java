package org.parley.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.account.AccountFixture.PASSWORD;
import static org.parley.web.account.AccountFixture.signIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** What editors do about their own account. */
@OnTheServer
class AccountIT {

    private static final String FRESH = "nine loud geese overhead";

    private final String email = AccountFixture.editor(Role.EDITOR);
    private final Admin editor = Admin.as(AccountFixture.id(email));

    @BeforeEach
    void nobody_has_failed() {
        AccountFixture.forgetFailures();
    }

    @Test
    void name_and_language_are_theirs_to_choose() {
        assertThat(editor.post("/admin/account", "name", "Інше ім’я", "language", "EN")
                        .status())
                .isEqualTo(303);

        var page = editor.get("/admin/account").html();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".account a").eachText()).contains("Інше ім’я");
        assertThat(editor.post("/admin/account", "name", "", "language", "XX").status())
                .isEqualTo(422);
        assertThat(editor.post("/admin/account", "name", "x", "language", "EN", "role", "ADMINISTRATOR")
                        .status())
                .isEqualTo(303);
        assertThat(Database.text("select role from editor where email = ?", email))
                .isEqualTo("EDITOR");
    }

    @Test
    void a_new_password_asks_for_the_current_one_and_ends_all_other_sessions() {
        var elsewhere = Admin.as(AccountFixture.id(email));
        var before = editor.token();

        assertThat(change("wrong", FRESH)).isEqualTo(422);
        assertThat(change(PASSWORD, "password1234")).isEqualTo(422);
        assertThat(change(PASSWORD, FRESH)).isEqualTo(303);

        assertThat(editor.token()).isNotEqualTo(before);
        assertThat(editor.get("/admin/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/admin/account").status()).isEqualTo(303);
        assertThat(signIn(Admin.nobody(), email, PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(Admin.nobody(), email, FRESH).status()).isEqualTo(303);
        assertThat(Database.text("select hash from password where editor_id = ?", AccountFixture.id(email)))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Database.texts("select form from kept_form where editor_id = ?", AccountFixture.id(email)))
                .isEmpty();
    }

    @Test
    void sessions_are_listed_and_can_be_ended_one_by_one_or_all_at_once() {
        var phone = Admin.as(AccountFixture.id(email));
        var tablet = Admin.as(AccountFixture.id(email));
        var page = editor.get("/admin/account/sessions").html();
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody button")).hasSize(2);

        editor.post("/admin/account/sessions/end", "session", session(phone));
        assertThat(phone.get("/admin/account").status()).isEqualTo(303);
        assertThat(tablet.get("/admin/account").status()).isEqualTo(200);

        editor.post("/admin/account/sessions/end-all");
        assertThat(tablet.get("/admin/account").status()).isEqualTo(303);
        assertThat(editor.isSignedIn()).isFalse();
    }

    @Test
    void nobody_can_end_a_session_of_somebody_else() {
        var other = Admin.as(Role.AUTHOR);

        for (var id : new String[] {session(other), "0", "-1", "x", "9".repeat(30), ""})
            assertThat(editor.post("/admin/account/sessions/end", "session", id).status())
                    .as(id)
                    .isEqualTo(303);

        assertThat(other.get("/admin/account").status()).isEqualTo(200);
    }

    @Test
    void a_second_factor_is_turned_on_asked_for_and_turned_off() {
        editor.post("/admin/account/second-factor");
        var page = editor.get("/admin/account/second-factor").html();
        var secret = page.select("main code").text();
        assertThat(secret.replace(" ", "")).matches("[A-Z2-7]{32}");
        assertThat(page.select("svg path").attr("d")).hasSizeGreaterThan(1000);
        assertThat(confirm("000000x").status()).isEqualTo(422);
        var turnedOn = confirm(AccountFixture.code(secret, -1));
        var codes = turnedOn.html().select(".codes li").eachText();
        assertThat(codes).hasSize(10);

        var browser = Admin.nobody();
        var second = signIn(browser, email, PASSWORD, "then", "/admin/account").html();
        assertThat(browser.isSignedIn()).isFalse();
        var step = second.select("input[name=step]").val();
        assertThat(finish(browser, step, AccountFixture.code(secret, -1)).status())
                .isEqualTo(422);
        var code = AccountFixture.code(secret, 0);
        assertThat(finish(browser, step, code).header("Location")).isEqualTo("/admin/account");
        assertThat(browser.get("/admin/account").status()).isEqualTo(200);
        assertThat(finish(Admin.nobody(), step, code).status()).isEqualTo(422);

        var again = Admin.nobody();
        var stepAgain =
                signIn(again, email, PASSWORD).html().select("input[name=step]").val();
        assertThat(finish(again, stepAgain, codes.get(3)).status()).isEqualTo(303);

        assertThat(editor.post("/admin/account/second-factor/removal", "password", "wrong")
                        .status())
                .isEqualTo(422);
        assertThat(editor.post("/admin/account/second-factor/removal", "password", PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(signIn(Admin.nobody(), email, PASSWORD).status()).isEqualTo(303);
    }

    private Reply confirm(String code) {
        return editor.post("/admin/account/second-factor/confirmation", "one-time-password", code);
    }

    private static Reply finish(Admin browser, String step, String code) {
        return browser.post("/admin/sign-in/code", "step", step, "one-time-password", code, "then", "/admin/account");
    }

    private int change(String current, String fresh) {
        return editor.post("/admin/account/password", "current-password", current, "new-password", fresh)
                .status();
    }

    private static String session(Admin whose) {
        return Database.text(
                "select id from editor_session where token_hash = ?",
                whose.token().hash());
    }
}
