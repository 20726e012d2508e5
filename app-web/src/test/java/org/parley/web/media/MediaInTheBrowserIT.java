package org.parley.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** Pictures in a real browser: with and without scripts, on a desk and on a phone. */
@OnTheServer
@InBrowser
class MediaInTheBrowserIT {

    @AfterAll
    static void an_empty_library() {
        Database.run("delete from medium");
    }

    @Test
    void without_javascript_a_picture_is_uploaded_and_described(Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP.withoutJavaScript(), Role.EDITOR, "/admin/media/new");
        upload(page);
        assertThat(page.url()).matches(".*/admin/media/[0-9]+");
        assertThat(page.locator("#done").innerText()).isEqualTo("Зображення додано.");
        assertThat(page.locator(".picture img").getAttribute("alt")).isEqualTo("Двоє за столом");

        page.fill("[name='alternative.uk']", "Троє за столом");
        page.click("main form button.primary");

        assertThat(page.locator(".picture img").getAttribute("alt")).isEqualTo("Троє за столом");
    }

    @Test
    void a_click_on_the_picture_says_what_matters_in_it(Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP, Role.EDITOR, "/admin/media/new");
        upload(page);

        var box = page.locator(".picture img").boundingBox();
        page.mouse().click(box.x + box.width * 0.25, box.y + box.height * 0.75);

        assertThat(page.inputValue("#focalX")).isEqualTo("25");
        assertThat(page.inputValue("#focalY")).isEqualTo("75");
    }

    @Test
    void everybody_can_use_every_page_and_every_refusal(Tabs tabs) {
        var id = MediaUploads.added(Admin.as(Role.EDITOR));
        var article = Database.text("select id from article order by id limit 1");
        for (var view : List.of(View.DESKTOP, View.PHONE)) {
            var page = Admin.open(tabs, view, Role.EDITOR, "/admin/media");
            for (var path : List.of(
                    "/admin/media",
                    "/admin/media?q=nothing-like-it",
                    "/admin/media/new",
                    "/admin/media/" + id,
                    "/admin/media/" + id + "/removal",
                    "/admin/articles/" + article + "/photo",
                    "/admin/articles/" + article + "/photo?medium=" + id)) {
                page.navigate(path);
                assertRight(page, view, path);
            }
            page.navigate("/admin/media/new");
            page.click("main form button.primary");
            page.waitForSelector(".error-summary");
            assertRight(page, view, "refused");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("problems");
        }
    }

    private static void assertRight(Page page, View view, String what) {
        assertThat(Accessibility.violations(page))
                .as(what + " at " + view.width())
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(what + " scrolls sideways")
                .isLessThanOrEqualTo(view.width());
    }

    private static void upload(Page page) {
        page.fill("[name='alternative.uk']", "Двоє за столом");
        page.fill("[name='credit.uk']", "Фото: агенція");
        page.selectOption("#licence", "OWN");
        var file = MediaUploads.fresh();
        page.setInputFiles("#file", new FilePayload(file.name(), file.type(), file.bytes()));
        page.click("main form button.primary");
        page.waitForSelector(".picture img");
    }
}
