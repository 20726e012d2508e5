package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** When somebody reads an article in a browser: with a mouse, a keyboard, a phone, on paper, and without scripts. */
@OnTheServer
@InBrowser
class ReadingInTheBrowserIT {

    private static final String GENEVA = "/uk/articles/geneva-2022-01-10";
    private static final int KB = 1024;

    @Test
    void a_claim_leads_to_its_paragraph_which_is_then_highlighted(Page page) {
        page.navigate(GENEVA);

        page.locator("#positions ~ table a[href='#p4']").first().click();

        page.waitForURL("**" + GENEVA + "#p4");
        assertThat(background(page, "#p4")).isNotEqualTo(background(page, "#p3"));
        assertThat(isInSight(page, "#p4")).isTrue();
    }

    @Test
    void quoted_words_lead_to_the_same_words_which_then_stand_out(Page page) {
        page.navigate(GENEVA);

        page.locator("#positions ~ table a[href='#q1']").first().press("Enter");

        page.waitForURL("**" + GENEVA + "#q1");
        assertThat(isInSight(page, "#q1")).isTrue();
        assertThat(background(page, "#q1")).isNotEqualTo(background(page, "#q3"));
    }

    @Test
    void a_link_to_a_quotation_that_is_a_whole_paragraph_highlights_it_too(Page page) {
        page.navigate(GENEVA + "#p11");

        assertThat(background(page, "#p11")).isNotEqualTo(background(page, "#p6"));
    }

    @Test
    void parties_are_chosen_without_javascript(Tabs tabs) {
        var page = tabs.open(View.DESKTOP.withoutJavaScript(), GENEVA);

        page.locator("input[value=ukraine]").uncheck();
        page.locator("main form button").click();

        page.waitForURL("**" + GENEVA + "?party=us&party=russia#positions");
        assertThat(page.locator("table thead th a").allInnerTexts()).containsExactly("США", "Росія");
        assertThat(page.locator("input[value=ukraine]").isChecked()).isFalse();
        page.locator("details > summary").click();
        assertThat(page.locator("details figure").first().isVisible()).isTrue();
    }

    @Test
    void a_keyboard_is_enough_and_shows_where_one_is(Page page) {
        page.navigate(GENEVA);

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
        assertThat(isInSight(page, ":focus")).isTrue();
        page.keyboard().press("Enter");
        page.waitForURL("**" + GENEVA + "#main");

        var seen = new ArrayList<String>();
        for (int i = 0; i < 250 && !seen.contains("BUTTON submit"); i++) {
            page.keyboard().press("Tab");
            seen.add((String) page.evaluate("(e => e.tagName + ' ' + (e.getAttribute('href') || e.value || e.type))"
                    + "(document.activeElement)"));
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("focus on %s", seen.get(seen.size() - 1))
                    .isNotEqualTo("none");
        }
        assertThat(seen.get(0)).isEqualTo("A /uk/negotiations/us-russia-security");
        assertThat(seen).containsSubsequence("A #p4", "INPUT us", "INPUT russia", "INPUT ukraine", "BUTTON submit");
        page.locator("details > summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details figure").first().isVisible()).isTrue();
    }

    @Test
    void on_a_phone_each_cell_says_whose_it_is(Tabs tabs) {
        var phone = tabs.open(View.PHONE, GENEVA);
        var desk = tabs.open(View.DESKTOP, GENEVA);

        var cell = "tbody tr:first-child td:nth-of-type(2)";
        assertThat(phone.locator(cell).innerText()).contains("Росія");
        assertThat(desk.locator(cell).innerText()).doesNotContain("Росія");
        assertThat(phone.locator("tbody tr:first-child td").first().boundingBox().width)
                .isGreaterThan(250);
        var us = phone.locator("tbody tr:first-child td").nth(0).boundingBox();
        var russia = phone.locator("tbody tr:first-child td").nth(1).boundingBox();
        assertThat(russia.y).isGreaterThanOrEqualTo(us.y + us.height);
    }

    @Test
    void text_twice_as_large_is_not_cut_off(Tabs tabs) {
        var page = tabs.open(View.DESKTOP, GENEVA);

        page.evaluate("document.documentElement.style.fontSize = '200%'");

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(1280);
        assertThat((List<?>)
                        page.evaluate("[...document.querySelectorAll('main p, main li, main td, main th, h1, h2, h3')]"
                                + ".filter(e => e.offsetParent && getComputedStyle(e).overflow !== 'visible'"
                                + " && e.scrollHeight > e.clientHeight + 1).map(e => e.textContent)"))
                .isEmpty();
    }

    @Test
    void on_paper_there_is_the_story_with_all_quotations_and_no_navigation(Page page) {
        page.navigate(GENEVA);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (var screenOnly : List.of("nav", ".skip", "form")) {
            assertThat(page.locator(screenOnly).first().isVisible())
                    .as(screenOnly)
                    .isFalse();
        }
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator("table").isVisible()).isTrue();
        // The table leads to paragraphs by their numbers: on paper these must be there to be found.
        assertThat(page.locator("#p4 .pin").evaluate("pin => getComputedStyle(pin).opacity"))
                .hasToString("1");
        assertThat(page.locator("thead").evaluate("head => getComputedStyle(head).display"))
                .as("side by side, also where paper is as narrow as a phone is wide")
                .isEqualTo("table-header-group");
        assertThat(page.locator("details figure").last().isVisible()).isTrue();
        assertThat(new String(page.pdf(), 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    void an_article_arrives_with_the_first_packets() {
        for (var language : List.of("uk", "en")) {
            var html = Site.get("/" + language + "/articles/geneva-2022-01-10", "Accept-Encoding", "gzip");
            var plain = Site.get("/" + language + "/articles/geneva-2022-01-10").html();
            var loaded = plain.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");

            var rest = loaded.stream()
                    .mapToInt(address ->
                            Site.get(address, "Accept-Encoding", "gzip").bytes().length)
                    .sum();

            System.getLogger("weight")
                    .log(System.Logger.Level.INFO, language + ": HTML " + html.bytes().length + ", loads " + rest);
            assertThat(html.bytes().length).isLessThanOrEqualTo(14 * KB);
            assertThat(html.bytes().length + rest).isLessThanOrEqualTo(30 * KB);
        }
    }

    private static Object background(Page page, String selector) {
        return page.evaluate("s => getComputedStyle(document.querySelector(s)).backgroundColor", selector);
    }

    private static boolean isInSight(Page page, String selector) {
        return (boolean) page.evaluate(
                "s => { const r = document.querySelector(s).getBoundingClientRect();"
                        + " return r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight }",
                selector);
    }
}
