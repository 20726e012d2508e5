package org.parley.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** The forms of the lists as an editor sees them: without a script, on a phone, by keyboard, and read aloud. */
@OnTheServer
@InBrowser
class DirectoryInTheBrowserIT {

    @AfterEach
    void nothing_is_left() {
        Listings.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void somebody_with_two_posts_is_added_without_a_script(int width, Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP.wide(width).withoutJavaScript(), Role.EDITOR, "/admin/people");
        page.click("text=Нова особа");
        fill(page, "name.uk", "Речниця");
        button(page, "Додати посаду").click();
        assertThat(page.inputValue("[id='name.uk']")).isEqualTo("Речниця");
        fill(page, "posts.0.title.uk", "радниця");
        fill(page, "posts.0.party", "США");
        button(page, "Додати посаду").click();
        fill(page, "posts.1.title.uk", "зайва");
        button(page, "Вилучити Посада 2").click();
        fill(page, "slug", "test-speaker");
        fill(page, "posts.0.from", "2021-02-30");
        save(page);

        assertThat(page.locator("#problems").textContent()).contains("справжню дату");
        page.click("#problems a");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("posts.0.from");
        fill(page, "posts.0.from", "2021-02");
        save(page);

        assertThat(page.locator("#done").textContent()).startsWith("Додано");
        assertThat(page.inputValue("[id='posts.0.party']")).isEqualTo("Сполучені Штати Америки (us)");
        assertThat(overflow(page)).isZero();
        page.click("a[href='/uk/people/test-speaker']");
        assertThat(page.locator("main").textContent()).contains("Речниця", "радниця");
    }

    @Test
    void the_return_key_saves_and_moves_no_row(Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP, Role.EDITOR, "/admin/parties/new");
        fill(page, "name.uk", "Клавіша");
        page.selectOption("#kind", "BLOC");
        fill(page, "slug", "test-key");
        button(page, "Додати назву").click();
        fill(page, "aliases.0.name", "Інша");
        page.press("[id='aliases.0.name']", "Enter");

        assertThat(page.locator("#done").textContent()).startsWith("Додано");
        assertThat(page.inputValue("[id='aliases.0.name']")).isEqualTo("Інша");
    }

    @Test
    void a_new_row_is_where_the_editor_goes_on(Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP.withoutJavaScript(), Role.EDITOR, "/admin/parties/new");
        button(page, "Додати назву").click();
        page.locator("[id='aliases.0.name']").waitFor();
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("aliases.0.name");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_page_can_be_read_by_everybody(int width, Tabs tabs) {
        var editor = Admin.as(Role.EDITOR);
        var negotiation = "/admin/negotiations/" + Listings.id("negotiation", "us-russia-security");
        var round = negotiation + "/rounds/" + Listings.id("round", "geneva-2022-01-10");
        var page = editor.open(tabs, View.DESKTOP.wide(width), "/admin/parties");
        for (var path : List.of(
                "/admin/parties",
                "/admin/people",
                "/admin/topics",
                "/admin/negotiations",
                "/admin/parties?q=nothing",
                "/admin/parties/new",
                "/admin/people/" + Listings.id("person", "wendy-sherman"),
                "/admin/topics/new",
                negotiation,
                round,
                negotiation + "/rounds/new",
                negotiation + "/removal")) {
            page.navigate(path);
            accessible(page, path);
            if (path.endsWith("/new")) {
                save(page);
                assertThat(page.locator("#problems").count()).as(path).isEqualTo(1);
                accessible(page, path + " with problems");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void two_texts_side_by_side_can_be_read_by_everybody(int width, Tabs tabs) {
        var colleague = Admin.as(Role.EDITOR);
        var form = Listings.location(
                colleague.post("/admin/topics/new", "name.uk", "Перша", "name.en", "First", "slug", "test-topic"));
        var page = Admin.open(tabs, View.DESKTOP.wide(width), Role.EDITOR, form);
        colleague.post(form, "base", "1", "name.uk", "Їхня", "name.en", "Theirs");
        fill(page, "name.uk", "Моя");
        save(page);

        assertThat(page.locator(".differences").textContent()).contains("Їхня", "Моя");
        accessible(page, "outdated");
        save(page);
        assertThat(page.locator("h1").textContent()).isEqualTo("Моя");

        page.click(".removal");
        accessible(page, "removal");
        button(page, "Вилучити назавжди").click();
        assertThat(page.locator("#done").textContent()).isEqualTo("Вилучено.");
    }

    private static void accessible(Page page, String where) {
        assertThat(Accessibility.violations(page)).as(where).isEmpty();
        assertThat(overflow(page)).as(where).isZero();
    }

    // How many pixels the page is wider than the window.
    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static void fill(Page page, String field, String text) {
        page.fill("[id='" + field + "']", text);
    }

    private static void save(Page page) {
        page.click("main button.primary");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
