package org.parley.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;

/** What of the ledger only a browser shows. */
@OnTheServer
@InBrowser
class LedgerInTheBrowserIT {

    @Test
    void on_paper_there_are_the_figures_and_the_list_and_nothing_to_fill_in(Page page) {
        page.navigate("/uk/follow-ups");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".ledger").isVisible()).isTrue();
        assertThat(page.locator("[aria-labelledby=figures]").isVisible()).isTrue();
        for (var screenOnly : page.locator("form, #choose, .embed-code").all())
            assertThat(screenOnly.isVisible()).as(screenOnly.innerText()).isFalse();
    }
}
