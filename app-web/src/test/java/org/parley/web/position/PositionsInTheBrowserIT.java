package org.parley.web.position;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import org.parley.domain.position.Stance;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.Admin;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** The table of positions filled in by somebody with a browser. */
@OnTheServer
@InBrowser
class PositionsInTheBrowserIT {

    private static final View WIDE = new View(1280, false, true, "uk-UA");
    private static final View PLAIN = new View(1280, false, false, "uk-UA");

    private final DraftArticle draft = DraftArticle.ofFourCells();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void four_cells_are_filled_one_after_the_other_without_a_script(Tabs tabs) {
        var page = Admin.open(tabs, PLAIN, Role.EDITOR, draft.path("/positions"));

        page.locator(".progress a").click();
        for (int cell = 0; cell < 3; cell++) {
            position(page, "Позиція " + cell);
            page.getByText("Зберегти й до наступної порожньої").click();
        }
        assertThat(page.locator("h1")).containsText("Російська Федерація");
        page.getByLabel("Позиції немає, і відомо чому").check();
        page.getByLabel("Чому позиції немає").selectOption("SILENT");
        save(page);

        assertThat(page.locator("#done")).hasText("Клітинку збережено.");
        assertThat(page.locator(".progress")).containsText("Записано 4 з 4");
        assertThat(page.locator(".comparison")).containsText("Позиції не висловлено");
        assertThat(draft.record().at("/positions")).hasSize(3);
    }

    @Test
    void a_quotation_is_added_by_its_button_and_typed_without_a_script(Tabs tabs) {
        var page = Admin.open(tabs, PLAIN, Role.EDITOR, draft.path("/positions/us/missiles"));
        position(page, "Ні.");
        page.getByText("Додати цитату").click();
        page.locator("[name='positions.0.quotations.0.paragraph']").selectOption("p2");
        page.locator("[name='positions.0.quotations.0.words.uk']").fill("зачиняти двері");
        page.locator("[name='positions.0.quotations.0.kind']").selectOption("FRAGMENT");
        page.locator("[name='positions.0.quotations.0.spokenIn']").selectOption("en");
        page.locator("[name='positions.0.quotations.0.venue.uk']").fill("брифінг");
        save(page);
        assertThat(page.locator("#problems")).containsText("Цих слів в абзаці 2 немає");

        page.getByText("Узяти ці слова").click();

        assertThat(page.locator("#done")).isVisible();
        assertThat(draft.record().at("/quotations/0/words/uk").asText()).isEqualTo("зачинити двері");
    }

    @Test
    void words_are_picked_by_selecting_them(Tabs tabs) {
        var page = Admin.open(tabs, WIDE, Role.EDITOR, draft.path("/positions/us/missiles"));
        var evidence = page.locator("[data-passage='positions.0.evidence']");
        evidence.getByText("Вибрати в тексті").click();

        select(page, "p2", "uk", "зачинити двері НАТО");
        select(page, "p2", "en", "slam NATO’s door");

        assertThat(evidence.locator("select")).hasValue("p2");
        assertThat(evidence.locator("[name$='words.uk']")).hasValue("зачинити двері НАТО");
        assertThat(evidence.locator("[name$='words.en']")).hasValue("slam NATO’s door");
        assertThat(page.locator("[data-picked-here]")).containsText("slam NATO’s door");

        select(page, "p1", "uk", "відверто");
        assertThat(evidence.locator("select")).hasValue("p1");
        assertThat(evidence.locator("[name$='words.en']")).hasValue("");

        evidence.getByText("Вибрати в тексті").click();
        select(page, "p2", "uk", "двері");
        assertThat(evidence.locator("[name$='words.uk']")).hasValue("відверто");
    }

    @Test
    void what_was_picked_stands_there_letter_for_letter(Tabs tabs) {
        var page = Admin.open(tabs, WIDE, Role.EDITOR, draft.path("/positions/us/missiles"));
        page.locator("[name='positions.0.stance']").selectOption("REJECTS");
        page.locator("[name='positions.0.summary.uk']").fill("Ні.");
        page.locator("[data-passage='positions.0.evidence'] [data-pick]").click();
        select(page, "p1", "uk", "«відверто й по суті»");
        save(page);

        assertThat(page.locator("#done")).isVisible();
        assertThat(draft.record().at("/positions/0/evidence/words/uk").asText()).isEqualTo("«відверто й по суті»");
    }

    @Test
    void the_form_is_filled_by_keyboard_alone(Tabs tabs) {
        var page = Admin.open(tabs, WIDE, Role.EDITOR, draft.path("/positions"));
        page.locator(".comparison a.open").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Сполучені Штати Америки");
        page.locator("[name='positions.0.stance']").focus();
        for (int option = 0; option <= Stance.REJECTS.ordinal(); option++)
            page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Двері відчинені.");
        page.locator("[name='positions.0.evidence.paragraph']").selectOption("p2");
        page.locator("[name='positions.0.if.uk']").evaluate("field => field.closest('details').open = true");
        page.locator("[name='positions.0.if.uk']").focus();
        // In a line, Enter saves; it does not remove a row.
        page.keyboard().press("Enter");

        assertThat(page.locator("#done")).hasText("Клітинку збережено.");
        assertThat(draft.record().at("/positions/0/stance").asText()).isEqualTo("REJECTS");
    }

    @Test
    void only_what_was_chosen_is_asked_for(Tabs tabs) {
        var page = Admin.open(tabs, PLAIN, Role.EDITOR, draft.path("/positions/us/missiles"));
        assertThat(page.locator("[name='absence.reason']")).isHidden();

        page.getByLabel("Позиції немає, і відомо чому").check();

        assertThat(page.locator("[name='absence.reason']")).isVisible();
        assertThat(page.locator("[name='positions.0.stance']")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_page_can_be_used_by_everybody(int width, Tabs tabs) {
        var view = new View(width, false, true, "uk-UA");
        var admin = Admin.as(Role.EDITOR);
        filled(admin);

        for (var path : List.of(
                "/positions",
                "/positions/us/missiles",
                "/positions/russia/missiles",
                "/positions/removal?party=us",
                "/quotations",
                "/quotations/q1",
                "/common-ground",
                "/common-ground/c1",
                "/follow-ups",
                "/follow-ups/f1",
                "/read-also")) check(admin.open(tabs, view, draft.path(path)), width);
        check(admin.open(tabs, view, "/admin/follow-ups"), width);
        var first = admin.get("/admin/follow-ups").html().select("tbody a").attr("href");
        check(admin.open(tabs, view, first), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_form_with_something_wrong_can_be_used_by_everybody(int width, Tabs tabs) {
        var view = new View(width, false, true, "uk-UA");
        var admin = Admin.as(Role.EDITOR);
        filled(admin);
        var ledger = admin.get("/admin/follow-ups").html().select("tbody a").attr("href");

        for (var path : List.of(
                draft.path("/positions/us/missiles"),
                draft.path("/quotations/q1"),
                draft.path("/common-ground/new"),
                draft.path("/follow-ups/new"),
                ledger)) {
            var page = admin.open(tabs, view, path);
            for (var words : page.locator("textarea[name$='words.uk']").all())
                if (words.isVisible()) words.fill("сторони говорять");
            for (var choice : page.locator("select[name$='paragraph']").all())
                if (choice.isVisible()) choice.selectOption("p1");
            page.locator("main form button.primary").click();
            assertThat(page.locator("#problems")).isFocused();
            check(page, width);
        }
    }

    private void filled(Admin admin) {
        var path = draft.path("/positions/us/missiles");
        admin.post(
                path,
                "base",
                base(admin, path, ".cell-form [name=base]"),
                "what",
                "POSITIONS",
                "positions.0.stance",
                "REJECTS",
                "positions.0.summary.uk",
                "Двері відчинені.",
                "positions.0.evidence.paragraph",
                "p2",
                "positions.0.quotations.0.paragraph",
                "p2",
                "positions.0.quotations.0.words.uk",
                "двері НАТО",
                "positions.0.quotations.0.kind",
                "FRAGMENT",
                "positions.0.quotations.0.venue.uk",
                "брифінг",
                "positions.0.quotations.0.saidOn",
                "2022-01-10",
                "positions.0.quotations.0.spokenIn",
                "en",
                "positions.0.quotations.0.reportedIn",
                "UK");
        admin.post(
                draft.path("/common-ground/new"),
                "topic",
                "nato-enlargement",
                "parties",
                "us",
                "parties",
                "russia",
                "statement.uk",
                "Говорити варто.",
                "evidence.paragraph",
                "p1");
        admin.post(
                draft.path("/follow-ups/new"),
                "what.uk",
                "Зустрітися",
                "parties",
                "us",
                "agreedOn",
                "2022-01-10",
                "evidence.paragraph",
                "p3",
                "evidence.words.uk",
                "Домовилися зустрітися знову.");
        admin.post(
                draft.path("/read-also"),
                "base",
                base(admin, draft.path("/read-also"), "[name=base]"),
                "lines.0.title.uk",
                "Назва");
    }

    private static String base(Admin admin, String path, String field) {
        return admin.get(path).html().select(field).val();
    }

    private static void check(Page page, int width) {
        assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
        var scrolled = page.evaluate("document.documentElement.scrollWidth");
        assertThat((int) scrolled).as("width of " + page.url()).isLessThanOrEqualTo(width);
    }

    private static void position(Page page, String summary) {
        page.locator("[name='positions.0.stance']").selectOption("REJECTS");
        page.locator("[name='positions.0.summary.uk']").fill(summary);
        page.locator("[name='positions.0.evidence.paragraph']").selectOption("p2");
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Зберегти").setExact(true))
                .click();
    }

    // As a mouse would: a selection, and the button let go.
    private static void select(Page page, String paragraph, String language, String words) {
        Locator text = page.locator("[data-paragraph=" + paragraph + "][lang=" + language + "]");
        text.evaluate("""
                (element, words) => {
                  const at = element.textContent.indexOf(words);
                  const range = document.createRange();
                  range.setStart(element.firstChild, at);
                  range.setEnd(element.firstChild, at + words.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                  element.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
                }""", words);
    }
}
