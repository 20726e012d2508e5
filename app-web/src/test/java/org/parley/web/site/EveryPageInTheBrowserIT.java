package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** Every kind of page in both languages, light and dark, on the narrowest phone and on a desk. */
@OnTheServer
@InBrowser
class EveryPageInTheBrowserIT {

    private static final int MOST_REQUESTS = 3;

    static Stream<String> pages() {
        return Stream.of("/uk", "/en")
                .flatMap(language -> Stream.of(
                                "",
                                "/articles",
                                "/articles/geneva-2022-01-10",
                                "/articles/brussels-2022-01-12?party=us&party=nato",
                                "/articles/cop28-dubai",
                                "/articles/geneva-2022-01-10/versions",
                                "/articles/geneva-2022-01-10/versions/1/citation",
                                "/articles/geneva-2022-01-10/versions/1/citation?of=us.nato-enlargement",
                                "/embed/articles/geneva-2022-01-10/positions",
                                "/embed/articles/geneva-2022-01-10/positions/us/nato-enlargement",
                                "/embed/follow-ups?party=us",
                                "/negotiations",
                                "/negotiations/us-russia-security",
                                "/negotiations/us-russia-security?as-of=2022-01-11",
                                "/negotiations/us-russia-security/positions/russia/nato-enlargement",
                                "/negotiations/un-climate-talks/positions/eu/loss-and-damage-fund",
                                "/negotiations/us-russia-security/topics/nato-enlargement",
                                "/parties",
                                "/parties/russia",
                                "/parties/russia?topic=nato-enlargement",
                                "/people",
                                "/people/wendy-sherman",
                                "/topics/nato-enlargement",
                                "/follow-ups",
                                "/follow-ups?status=DONE&due=never&q=nato",
                                "/follow-ups/1",
                                "/search?q=NATO",
                                "/search?q=NATO&party=us&kind=position",
                                "/search?q=xyzzy",
                                "/nowhere")
                        .map(path -> language + path));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybody_can_use_it_and_nothing_goes_wrong_on_the_way(String path, Tabs tabs) {
        for (var view : List.of(View.DESKTOP, View.PHONE)) {
            var page = tabs.open(view);
            var wrong = new ArrayList<String>();
            var requests = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            page.onRequestFailed(request -> wrong.add("failed: " + request.url()));
            page.onPageError(wrong::add);
            page.onConsoleMessage(message -> {
                // That a page is not there is what /nowhere is for.
                if (!message.text().contains("404")) wrong.add(message.text());
            });

            page.navigate(path);

            assertThat(wrong).isEmpty();
            assertThat(requests)
                    .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
                    .allSatisfy(url -> assertThat(url).startsWith(Site.base().toString()));
            assertThat(widthOf(page)).as("nothing scrolls sideways").isLessThanOrEqualTo(view.width());
            assertThat(Accessibility.violations(page))
                    .as("light, %s px", view.width())
                    .isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Accessibility.violationsOfColours(page))
                    .as("dark, %s px", view.width())
                    .isEmpty();
        }
    }

    private static int widthOf(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
