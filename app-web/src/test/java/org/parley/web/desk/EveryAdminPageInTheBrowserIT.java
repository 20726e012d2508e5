package org.parley.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** What every page of the desk owes to whoever works with it, however they do. */
@OnTheServer
@InBrowser
class EveryAdminPageInTheBrowserIT {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/articles",
            "/admin/articles/new",
            "/admin/articles/trash",
            "/admin/articles/*",
            "/admin/articles/*/text",
            "/admin/articles/*/evidence",
            "/admin/articles/*/positions",
            "/admin/articles/*/positions/us/nato-enlargement",
            "/admin/articles/*/quotations",
            "/admin/articles/*/quotations/new",
            "/admin/articles/*/common-ground",
            "/admin/articles/*/common-ground/new",
            "/admin/articles/*/follow-ups",
            "/admin/articles/*/follow-ups/new",
            "/admin/articles/*/read-also",
            "/admin/articles/*/photo",
            "/admin/articles/*/publication",
            "/admin/articles/*/revisions",
            "/admin/articles/*/revisions/1",
            "/admin/articles/*/comments",
            "/admin/articles/*/preview",
            "/admin/articles/*/preview/phone",
            "/admin/care",
            "/admin/follow-ups",
            "/admin/negotiations",
            "/admin/negotiations/new",
            "/admin/negotiations/@/changes",
            "/admin/negotiations/@/changes/geneva-2022-01-10/russia/nato-enlargement",
            "/admin/negotiations/@/evidence",
            "/admin/negotiations/@/evidence/new",
            "/admin/parties",
            "/admin/parties/new",
            "/admin/people",
            "/admin/people/new",
            "/admin/topics",
            "/admin/topics/new",
            "/admin/synonyms",
            "/admin/synonyms/new",
            "/admin/media",
            "/admin/media/new",
            "/admin/editors",
            "/admin/editors/new",
            "/admin/audit",
            "/admin/account",
            "/admin/account/password",
            "/admin/account/second-factor",
            "/admin/account/sessions");

    private static final List<String> FORMS = List.of(
            "/admin/articles/new",
            "/admin/articles/*/quotations/new",
            "/admin/articles/*/common-ground/new",
            "/admin/articles/*/follow-ups/new",
            "/admin/negotiations/new",
            "/admin/negotiations/@/changes/geneva-2022-01-10/russia/nato-enlargement",
            "/admin/negotiations/@/evidence/new",
            "/admin/parties/new",
            "/admin/people/new",
            "/admin/topics/new",
            "/admin/synonyms/new",
            "/admin/editors/new");

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "320, false"})
    void every_page_can_be_seen_heard_and_used(int width, boolean dark, Tabs tabs) {
        var view = View.DESKTOP.wide(width);
        var page = Admin.open(tabs, dark ? view.dark() : view, Role.ADMINISTRATOR, "/admin");
        for (var path : paths(PAGES).toList()) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            check(page, path, width);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "320"})
    void every_form_says_what_is_wrong_to_everybody(int width, Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP.wide(width), Role.ADMINISTRATOR, "/admin");
        for (var path : paths(FORMS).toList()) {
            page.navigate(path);
            page.waitForNavigation(
                    () -> page.locator("main button.primary").first().click());
            assertThat(page.locator("#problems a").count()).as(path).isPositive();
            assertThat(page.evaluate("document.activeElement.id")).as(path).isEqualTo("problems");
            check(page, path, width);
        }
    }

    private static void check(Page page, String path, int width) {
        assertThat(Accessibility.violations(page)).as(path).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path)
                .isLessThanOrEqualTo(width);
    }

    private static Stream<String> paths(List<String> patterns) {
        var article = Database.text("select id from article where slug = 'geneva-2022-01-10'");
        var negotiation = Database.text("select id from negotiation where slug = 'us-russia-security'");
        return patterns.stream().map(path -> path.replace("*", article).replace("@", negotiation));
    }
}
