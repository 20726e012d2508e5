package org.parley.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** Publishing, comparing, previewing and reviewing in a real browser: on a desk and on a phone. */
@OnTheServer
@InBrowser
class PublicationInTheBrowserIT {

    private static final List<View> VIEWS = List.of(View.DESKTOP, View.PHONE);

    private final Admin editor = Admin.as(Role.EDITOR);
    private final StoredDraft draft = StoredDraft.ready();

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void without_javascript_an_article_is_published_withdrawn_and_read(Tabs tabs) {
        var page = editor.open(tabs, View.PHONE.withoutJavaScript(), draft.path + "/publication");
        page.click("button[value=publish]");
        assertThat(page.locator("#done").innerText()).isEqualTo("Опубліковано.");

        page.fill("[name='reason.uk']", "Джерело відкликано");
        page.click("form[action$=withdrawal] button");

        assertThat(Site.get("/uk" + draft.publicPath()).status()).isEqualTo(410);
        var reader = tabs.open(View.PHONE, "/uk" + draft.publicPath());
        assertThat(reader.locator("main").innerText()).contains("Джерело відкликано");
        assertRight(reader, View.PHONE, "withdrawn");
    }

    @Test
    void everybody_can_use_every_page_and_every_refusal(Tabs tabs) {
        editor.post(draft.path + "/publication", "revision", "1", "do", "publish");
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");
        editor.post(draft.path + "/comments", "place", "p1", "text", "Тут потрібне джерело");
        editor.post(
                draft.path + "/links",
                "forWhom",
                "Хтось",
                "until",
                Site.today().plusDays(1).toString());
        var trashed = StoredDraft.ready();
        editor.post(trashed.path + "/trash");
        var administrator = Admin.as(Role.ADMINISTRATOR);
        for (var view : VIEWS) {
            var page = administrator.open(tabs, view, draft.path + "/publication");
            for (var path : List.of(
                    draft.path + "/publication",
                    trashed.path + "/publication",
                    draft.path + "/revisions",
                    draft.path + "/revisions/1",
                    draft.path + "/revisions/compare?from=1&to=2",
                    draft.path + "/comments",
                    draft.path + "/preview?lang=uk",
                    draft.path + "/preview/frame?lang=en",
                    draft.path + "/preview/phone",
                    "/admin/articles/trash",
                    trashed.path + "/trash/deletion")) {
                page.navigate(path);
                assertRight(page, view, path);
            }
            page.navigate(draft.path + "/publication");
            page.click("button[value=plan]");
            refused(page, view, "a plan without a time");
            page.fill("[name=day]", "2099-10-25");
            page.fill("[name=time]", "03:30");
            page.click("input[value=UPDATE]");
            page.click("button[value=plan]");
            refused(page, view, "a time that comes twice");
            page.navigate(draft.path + "/comments");
            page.click("form[action$=comments] button.primary");
            refused(page, view, "an empty comment");
            page.click("form[action$=links] button");
            refused(page, view, "a link for nobody");
            page.navigate(trashed.path + "/trash/deletion");
            page.click("main form button.danger");
            refused(page, view, "deletion without the name");
        }
    }

    @Test
    void a_reviewer_without_an_account_reads_and_comments(Tabs tabs) {
        var until = Site.today().plusDays(1).toString();
        var made = editor.post(draft.path + "/links", "forWhom", "Рецензентка", "until", until);
        var link = made.html()
                .selectFirst(".notice code")
                .text()
                .substring(Site.PUBLIC.toString().length());
        for (var view : VIEWS) {
            var page = tabs.open(view.withoutJavaScript(), link + "?lang=uk");
            page.selectOption("#place", "p1");
            page.fill("#name", "Рецензентка");
            page.fill("#text", "Ширина " + view.width());
            page.click("aside button");
            assertThat(page.locator(".comment").last().innerText()).contains("¶ 1", "Ширина " + view.width());

            var watched = tabs.open(view, link + "?lang=uk");
            assertRight(watched, view, "a shared draft");
            watched.click("aside button");
            refused(watched, view, "an empty comment of a reviewer");
        }
    }

    @Test
    void the_draft_fits_a_phone_that_stands_on_a_wide_page(Tabs tabs) {
        var page = editor.open(tabs, View.DESKTOP, draft.path + "/preview/phone?lang=uk");

        var frame = page.frameLocator("iframe.phone");

        assertThat(frame.locator("article.story").innerText()).contains("Сторони говорили.");
        assertThat(page.frames().get(1).evaluate("innerWidth")).isEqualTo(320);
        assertThat((int) page.frames().get(1).evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @Test
    void readers_can_use_what_a_version_changed(Tabs tabs) {
        editor.post(draft.path + "/publication", "revision", "1", "do", "publish");
        draft.revise(draft.slug, "Сторони мовчали.", "The parties were silent.");
        editor.post(draft.path + "/publication", "revision", "2", "do", "publish", "change", "UPDATE");
        for (var view : List.of(View.DESKTOP, View.PHONE, View.DESKTOP.dark())) {
            var page = tabs.open(view, "/uk" + draft.publicPath() + "/versions/2/changes");
            assertThat(page.locator("del").first().innerText()).contains("говорили");
            assertRight(page, view, "changes");
        }
    }

    private static void refused(Page page, View view, String what) {
        page.waitForSelector(".error-summary");
        assertRight(page, view, what);
    }

    private static void assertRight(Page page, View view, String what) {
        assertThat(Accessibility.violations(page))
                .as(what + " at " + view.width())
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(what + " scrolls sideways")
                .isLessThanOrEqualTo(view.width());
    }
}
