package org.parley.web.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** What becomes of typed text in a browser: saved while one types, kept when it cannot be, never lost without a word. */
@OnTheServer
@InBrowser
class WritingInTheBrowserIT {

    private static final View WIDE = new View(1280, false, true, "uk-UA");
    private static final View PHONE = new View(320, false, true, "uk-UA");
    private static final Pattern SAVED = Pattern.compile("Збережено о \\d\\d:\\d\\d");

    private final Admin editor = Admin.as(Role.EDITOR);
    private DraftUnderWork draft;

    @BeforeEach
    void an_article_with_a_paragraph() {
        draft = DraftUnderWork.begunBy(editor);
        draft.save("sections.0.paragraphs.0.uk", "Сторони говорили.");
        // What it has to say of that is said.
        draft.page("/text");
    }

    @Test
    void text_is_saved_while_it_is_typed_as_one_revision_and_the_preview_follows(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        var before = draft.revisions();

        lead(page).fill("Вступ.");
        assertThat(status(page)).hasText(SAVED);
        page.locator("[id='sections.0.paragraphs.0.uk']").fill("Сторони **говорили**.\n\nНовий абзац.");
        assertThat(status(page)).hasText("Ще не збережено");
        assertThat(status(page)).hasText(SAVED);

        assertThat(draft.record()).contains("Вступ.", "Новий абзац.");
        assertThat(draft.revisions()).isEqualTo(before + 1);
        assertThat(page.locator("#preview article[lang=uk] strong")).hasText("говорили");
        assertThat(page.locator("[name='sections.0.paragraphs.0.anchors']")).hasValue("p1 p2");

        page.locator(".save-bar button.primary").click();
        assertThat(page.locator("#done")).hasText("Текст збережено.");
        assertThat(draft.revisions()).isEqualTo(before + 1);
        assertThat(page.locator("textarea[name^=sections][name$=uk]")).hasCount(2);
    }

    @Test
    void a_lost_connection_loses_no_text(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        page.context().setOffline(true);

        lead(page).fill("Без зв’язку.");
        assertThat(status(page)).containsText("Немає зв’язку");
        page.context().setOffline(false);

        assertThat(status(page)).hasText(SAVED);
        assertThat(draft.record()).contains("Без зв’язку.");
    }

    @Test
    void a_save_whose_answer_was_lost_on_the_way_is_no_conflict(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        var lost = new ArrayList<String>();
        page.route("**/text", route -> {
            if (!lost.isEmpty() || !String.valueOf(route.request().postData()).contains("saving=automatic")) {
                route.resume();
                return;
            }
            lost.add(route.fetch().text());
            route.abort();
        });

        lead(page).fill("Раз.");
        assertThat(status(page)).containsText("Немає зв’язку");
        assertThat(lost).hasSize(1);
        lead(page).fill("Раз і два.");

        assertThat(status(page)).hasText(SAVED);
        assertThat(draft.record()).contains("Раз і два.");
    }

    @Test
    void a_form_that_could_not_be_sent_at_all_is_offered_at_the_next_visit(Tabs tabs) {
        var page = editor.open(tabs, WIDE, "/admin/articles/new");
        page.locator("[id='headline.uk']").fill("Не надіслано");
        page.context().setOffline(true);
        page.locator("main button.primary").click();
        page.waitForURL(Pattern.compile("chrome-error.*"));
        page.context().setOffline(false);

        page.navigate("/admin/articles/new");
        page.locator(".kept button").first().click();
        page.waitForURL("**/new?kept=1");
        assertThat(page.locator("[id='headline.uk']")).hasValue("Не надіслано");
        page.locator("main button.primary").click();
        assertThat(page.locator("#done")).hasText("Статтю розпочато.");

        page.navigate("/admin/articles/new");
        assertThat(page.locator(".kept")).hasCount(0);
    }

    @Test
    void text_that_a_browser_kept_is_offered_at_the_next_visit_and_not_put_in_place_by_itself(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        page.context().setOffline(true);
        lead(page).fill("Без зв’язку.");
        assertThat(status(page)).containsText("Немає зв’язку");
        // As if the browser had been closed.
        page.evaluate("for (const form of document.forms) delete form.dataset.typed");
        page.context().setOffline(false);

        page.navigate(draft.path + "/text");
        assertThat(page.locator(".kept")).containsText("незбережений текст від");
        assertThat(lead(page)).hasValue("");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator(".kept button").first().click();
        page.waitForURL("**/text?kept=1");
        assertThat(lead(page)).hasValue("Без зв’язку.");
        assertThat(status(page)).hasText(SAVED);

        page.navigate(draft.path + "/text");
        assertThat(page.locator(".kept")).hasCount(0);
        assertThat(lead(page)).hasValue("Без зв’язку.");
    }

    @Test
    void a_session_that_ended_is_told_and_the_text_is_saved_after_signing_in_again(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        var cookies = page.context().cookies();
        page.context().clearCookies();

        lead(page).fill("Після сеансу.");
        assertThat(status(page)).containsText("Ваш сеанс закінчився");
        assertThat(status(page).locator("a")).hasAttribute("target", "_blank");

        var fresh = Admin.as(Role.EDITOR);
        page.context()
                .addCookies(
                        List.of(new Cookie(cookies.get(0).name, fresh.token().text())
                                .setUrl(Site.base().toString().replace("http:", "https:"))
                                .setHttpOnly(true)
                                .setSecure(true)));
        page.evaluate("dispatchEvent(new Event('focus'))");

        assertThat(status(page)).hasText(SAVED);
        assertThat(draft.record()).contains("Після сеансу.");
        page.locator(".save-bar button.primary").click();
        assertThat(page.locator("#done")).hasText("Текст збережено.");
    }

    @Test
    void leaving_with_unsaved_text_asks_and_leaving_without_does_not(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });

        page.locator(".way a").first().click();
        page.waitForURL("**" + draft.path);
        assertThat(asked).isEmpty();

        page.navigate(draft.path + "/text");
        lead(page).fill("Ще не збережено.");
        page.locator(".way a").first().click();
        page.waitForURL("**" + draft.path);
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void an_impatient_editor_who_saves_while_it_is_being_saved_meets_no_conflict(Tabs tabs) {
        var page = open(tabs, WIDE, editor);
        var held = new ArrayList<Route>();
        page.route("**/text", route -> {
            if (!held.isEmpty()) route.resume();
            held.add(route);
        });

        lead(page).fill("Раз.");
        page.waitForCondition(() -> !held.isEmpty());
        page.locator(".save-bar button.primary").click();
        held.get(0).resume();

        assertThat(page.locator("#done")).hasText("Текст збережено.");
        assertThat(draft.record()).contains("Раз.");
    }

    @Test
    void two_editors_see_each_other_and_the_second_merges(Tabs tabs) {
        var hers = open(tabs, WIDE, editor);
        var his = open(tabs, WIDE, Admin.as(Role.ADMINISTRATOR));
        assertThat(his.locator(".others")).containsText("Редактор теж працює над цією статтею");

        lead(hers).fill("Її вступ.");
        assertThat(status(hers)).hasText(SAVED);
        lead(his).fill("Його вступ.");
        assertThat(status(his)).containsText("хтось змінив цей текст");
        his.locator(".save-bar button.primary").click();

        assertThat(his.locator(".difference del")).containsText("Її");
        assertThat(his.locator(".difference ins")).containsText("Його");
        assertThat(Accessibility.violations(his)).isEmpty();
        his.setViewportSize(320, 800);
        assertThat(Accessibility.violations(his)).isEmpty();
        assertNoSidewaysScroll(his);
        his.locator("[id='lead.uk']").fill("Спільний вступ.");
        his.locator(".merge button.primary").click();

        assertThat(his.locator("#done")).hasText("Текст збережено.");
        assertThat(draft.record()).contains("Спільний вступ.");
    }

    @Test
    void buttons_of_rows_keep_the_place_and_the_focus(Tabs tabs) {
        var page = open(tabs, WIDE, editor);

        page.locator("button[value='add sections.0.paragraphs.0']").click();
        assertThat(page.locator("textarea[name^=sections][name$=uk]")).hasCount(2);
        assertThat(page.locator("button[value='add sections.0.paragraphs.0']")).isFocused();
    }

    @Test
    void every_page_is_accessible_wide_and_on_a_phone_in_order_and_in_error(Tabs tabs) {
        for (var view : new View[] {WIDE, PHONE})
            for (var path : new String[] {
                "/admin/articles",
                "/admin/articles?state=WITHDRAWN&q=немає",
                "/admin/articles/new",
                draft.path,
                draft.path + "/text",
                draft.path + "/evidence"
            }) {
                var page = editor.open(tabs, view, path);
                assertThat(Accessibility.violations(page)).as(path).isEmpty();
                assertNoSidewaysScroll(page);
            }
        for (var view : new View[] {WIDE, PHONE}) {
            var page = open(tabs, view, editor);
            page.locator("#slug").fill("Не адреса");
            page.locator(".save-bar button.primary").click();
            assertThat(page.locator("#problems")).isFocused();
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator("#problems a").first().click();
            assertThat(page.locator("#slug")).isFocused();
        }
    }

    private Page open(Tabs tabs, View view, Admin who) {
        return who.open(tabs, view, draft.path + "/text");
    }

    private static Locator lead(Page page) {
        return page.locator("[id='lead.uk']");
    }

    private static Locator status(Page page) {
        return page.locator("[data-saving]");
    }

    private static void assertNoSidewaysScroll(Page page) {
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " at " + page.viewportSize().width)
                .isTrue();
    }
}
