package org.parley.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;

/** What of a negotiation over time only a browser shows. */
@OnTheServer
@InBrowser
class HistoryInTheBrowserIT {

    @Test
    void words_that_are_not_translated_keep_both_their_quotation_marks(Page page) {
        page.navigate("/uk/negotiations/us-russia-security/positions/russia/troops-near-ukraine");

        var words = page.locator(".finding q[data-untranslated]").first();

        assertThat(words.evaluate("q => getComputedStyle(q, '::before').content"))
                .hasToString("open-quote");
        assertThat(words.evaluate("q => getComputedStyle(q, '::after').content").toString())
                .startsWith("close-quote")
                .contains("en");
    }
}
