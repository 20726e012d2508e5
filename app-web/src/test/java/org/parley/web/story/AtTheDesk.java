package org.parley.web.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import org.parley.launch.TestFolder;

/** An editor at a browser who fills in forms and presses buttons; fields go by their names, which no language changes. */
final class AtTheDesk {

    private static final Path PICTURES = TestFolder.of("story");

    private final Page page;
    private URI site;
    private int pictures;

    AtTheDesk(Page page, URI site) {
        this.page = page;
        this.site = site;
    }

    /** Goes on with the site at another address, in the same browser. */
    AtTheDesk on(URI other) {
        site = other;
        return this;
    }

    AtTheDesk open(String path) {
        page.navigate(site + path);
        return this;
    }

    AtTheDesk type(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
        return this;
    }

    AtTheDesk type(String field, String uk, String en) {
        return type(field + ".uk", uk).type(field + ".en", en);
    }

    AtTheDesk choose(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    AtTheDesk tick(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Presses the button with this name and value. */
    AtTheDesk press(String name, String value) {
        return go("main button[name='" + name + "'][value='" + value + "']");
    }

    /** Presses the button that the page is there for. */
    AtTheDesk save() {
        return go("main button.primary");
    }

    /** Follows a link or presses a button, and waits for the page behind it. */
    AtTheDesk go(String element) {
        page.waitForNavigation(() -> page.locator(element).first().click());
        return this;
    }

    AtTheDesk open(String summaryOf, boolean unfolded) {
        page.locator("details:has([name='" + summaryOf + "'])").evaluate("(d, open) => d.open = open", unfolded);
        return this;
    }

    /** For the guide, which shows them. */
    AtTheDesk picture(String name) {
        // What stays in sight while a page is scrolled would stand in the middle of a picture of all of it.
        page.evaluate("window.scrollTo(0, 0)");
        var file = PICTURES.resolve("%02d-%s.png".formatted(++pictures, name));
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    String text(String element) {
        return page.locator(element).first().innerText();
    }

    int count(String element) {
        return page.locator(element).count();
    }

    /** The path of the page. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }
}
