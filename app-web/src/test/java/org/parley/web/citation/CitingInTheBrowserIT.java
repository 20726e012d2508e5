package org.parley.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** Given the page of an article, when a reader looks for how to cite a part of it. */
@OnTheServer
@InBrowser
class CitingInTheBrowserIT {

    private static final String GENEVA = "/uk/articles/geneva-2022-01-10";

    @Test
    void the_link_of_a_paragraph_shows_where_the_paragraph_was_linked_to(Tabs tabs) {
        for (var view : new View[] {View.DESKTOP, View.PHONE}) {
            var page = tabs.open(view.withoutJavaScript(), GENEVA);
            var link = page.locator("#p4 > .cite");
            assertThat(link.isVisible()).isFalse();

            page.locator("#p4 .pin").click();
            link.click();

            assertThat(page.url()).endsWith(GENEVA + "/versions/1/citation?of=p4");
        }
    }

    @Test
    void a_keyboard_reaches_it_from_the_number_of_the_paragraph(Tabs tabs) {
        var page = tabs.open(View.DESKTOP, GENEVA);
        page.locator("#p4 .pin").focus();

        page.keyboard().press("Enter");
        tabUntilAt(page, "#p4 > .cite");
        page.keyboard().press("Enter");
        page.waitForURL("**/citation?of=p4");

        assertThat(page.locator("h1").textContent()).isEqualTo("Як послатися");
    }

    @Test
    void a_keyboard_reaches_that_of_a_cell_which_then_shows(Tabs tabs) {
        var page = tabs.open(View.DESKTOP, GENEVA);
        var link = page.locator("[id='us.nato-enlargement'] > .cite");
        assertThat(link.evaluate("e => getComputedStyle(e).opacity")).hasToString("0");

        page.locator("[id='us.nato-enlargement'] .evidence").first().focus();
        tabUntilAt(page, "[id='us.nato-enlargement'] > .cite");

        assertThat(link.evaluate("e => getComputedStyle(e).opacity")).hasToString("1");
    }

    @Test
    void the_citation_of_a_cell_leads_back_to_it_in_its_version(Tabs tabs) {
        var page = tabs.open(View.DESKTOP, GENEVA + "/versions/1/citation?of=us.nato-enlargement");

        page.locator("dl a").click();

        assertThat(page.locator("td:target").getAttribute("id")).isEqualTo("us.nato-enlargement");
    }

    private static void tabUntilAt(Page page, String selector) {
        for (int i = 0; i < 8; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) return;
        }
        throw new AssertionError(selector + " is not reached");
    }
}
