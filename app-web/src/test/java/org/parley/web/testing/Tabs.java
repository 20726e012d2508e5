package org.parley.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.launch.TestFolder;

/** The windows of one test, each a reader of their own, without a cookie or a cached file. */
public final class Tabs implements AutoCloseable {

    private static final Path FOLDER = TestFolder.of("browser");

    private final Browser browser;
    private final List<BrowserContext> readers = new ArrayList<>();

    Tabs(Browser browser) {
        this.browser = browser;
    }

    /** An empty window; its {@code navigate} takes a path of the site or a whole address. */
    public Page open(View view) {
        var options = view.options();
        if (Site.isRunning()) {
            options.setBaseURL(Site.base().toString());
        }
        var reader = browser.newContext(options);
        readers.add(reader);
        return reader.newPage();
    }

    /** A window that shows this page. */
    public Page open(View view, String address) {
        var page = open(view);
        page.navigate(address);
        return page;
    }

    /** Keeps what the windows show, for whoever has to find out why a test failed. */
    void save(String name) {
        var pages = readers.stream().flatMap(reader -> reader.pages().stream()).toList();
        try {
            Files.createDirectories(FOLDER);
            for (int i = 0; i < pages.size(); i++) {
                save(pages.get(i), name + (pages.size() == 1 ? "" : "-" + (i + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlaywrightException e) {
            System.getLogger("browser").log(System.Logger.Level.WARNING, "No picture of " + name, e);
        }
    }

    private static void save(Page page, String name) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".html"), page.content());
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
    }

    @Override
    public void close() {
        readers.forEach(BrowserContext::close);
    }
}
