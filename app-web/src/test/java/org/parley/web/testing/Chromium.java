package org.parley.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the whole run, with the program that drives it. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** A browser calls home at every start; the tests have nobody to call. */
    private static final List<String> QUIET = List.of(
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    static Chromium start() {
        var program = InstalledBrowser.find();
        // Playwright would fetch browsers of its own, hundreds of megabytes, from a foreign host.
        var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(program)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    private static LaunchOptions options(Path program) {
        return new LaunchOptions()
                .setExecutablePath(program)
                .setArgs(QUIET)
                // Chromium does not start as root with its sandbox on.
                .setChromiumSandbox(!InstalledBrowser.isRoot());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
