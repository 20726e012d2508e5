package org.parley.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.account.AccountFixture.PASSWORD;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** Accounts, colleagues and the log in a real browser: for everybody, on every screen. */
@OnTheServer
@InBrowser
class AccountPagesInTheBrowserIT {

    @BeforeEach
    void nobody_has_failed() {
        AccountFixture.forgetFailures();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/account",
                "/admin/account/password",
                "/admin/account/sessions",
                "/admin/account/second-factor",
                "/admin/editors",
                "/admin/editors/new",
                "/admin/audit",
                "/admin/audit?deed=KING"
            })
    void every_page_is_for_everybody(String path, Tabs tabs) {
        var administrator = Admin.as(Role.ADMINISTRATOR);
        isForEverybody(administrator.open(tabs, View.DESKTOP, path));
        isForEverybody(administrator.open(tabs, View.PHONE.dark(), path));
        assertThat(HtmlValidity.errors(administrator.get(path).body())).isEmpty();
    }

    @Test
    void an_editor_signs_in_wrongly_rightly_and_out_again_without_a_script(Tabs tabs) {
        var email = AccountFixture.editor(Role.EDITOR);
        var page = tabs.open(View.PHONE.withoutJavaScript(), "/admin/account");
        assertThat(page.url()).contains("/admin/sign-in?then=");

        signIn(page, email, "wrong");
        assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#email");
        assertThat(page.locator("#email").inputValue()).isEqualTo(email);
        signIn(page, email, PASSWORD);
        assertThat(page.url()).endsWith("/admin/account");

        page.locator("header form[action='/admin/sign-out'] button").click();
        assertThat(page.url()).endsWith("/admin/sign-in");
        page.navigate("/admin/account");
        assertThat(page.url()).contains("/admin/sign-in");
    }

    @Test
    void every_error_state_is_for_everybody(Tabs tabs) {
        var page = tabs.open(View.PHONE, "/admin/sign-in");
        isForEverybody(page);
        signIn(page, "nobody@parley.example", "wrong");
        isForEverybody(page);

        var administrator = Admin.as(Role.ADMINISTRATOR).open(tabs, View.PHONE, "/admin/editors/new");
        administrator.locator("button.primary").click();
        assertThat(administrator.locator(".error-summary").count()).isEqualTo(1);
        isForEverybody(administrator);
        administrator.navigate("/admin/account/password");
        administrator.locator("button.primary").click();
        isForEverybody(administrator);
    }

    @Test
    void a_form_that_outlives_its_session_is_there_again_after_signing_in(Tabs tabs) {
        var email = AccountFixture.editor(Role.EDITOR);
        var page = tabs.open(View.DESKTOP, "/admin/sign-in?then=/admin/account");
        signIn(page, email, PASSWORD);
        page.locator("#name").fill("Набране до кінця сеансу");
        Database.run("delete from editor_session where editor_id = ?", AccountFixture.id(email));
        page.locator("main button.primary").click();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        isForEverybody(page);

        signIn(page, email, PASSWORD);

        assertThat(page.url()).endsWith("/admin/account?kept=1");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Набране до кінця сеансу");
        page.locator("main button.primary").click();
        assertThat(page.locator("#done").count()).isEqualTo(1);
        assertThat(page.locator(".account a").first().textContent()).isEqualTo("Набране до кінця сеансу");
    }

    @Test
    void a_second_factor_is_turned_on_with_the_picture_and_the_codes_on_the_page(Tabs tabs) {
        var id = AccountFixture.id(AccountFixture.editor(Role.EDITOR));
        var page = Admin.as(id).open(tabs, View.PHONE, "/admin/account/second-factor");
        page.locator("main button.primary").click();
        isForEverybody(page);
        page.locator("#one-time-password").fill("1");
        page.locator("main button.primary").click();
        isForEverybody(page);
        page.locator("#one-time-password")
                .fill(AccountFixture.code(page.locator("main code").textContent(), 0));
        page.locator("main button.primary").click();

        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        isForEverybody(page);
        page.navigate("/admin/account/second-factor");
        isForEverybody(page);
    }

    private static void signIn(Page page, String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("main button.primary").click();
    }

    private static void isForEverybody(Page page) {
        assertThat(Accessibility.violations(page)).as(page.url()).isEqualTo(List.of());
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the screen: " + page.url())
                .isTrue();
    }
}
