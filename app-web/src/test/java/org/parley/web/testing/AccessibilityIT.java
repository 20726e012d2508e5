package org.parley.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under a policy that allows no script at all, as the site's own does. */
@InBrowser
class AccessibilityIT {

    private static final String HEAD = """
            <!DOCTYPE html><html lang="uk"><head><title>Женева</title>
            <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/site.css"></head>
            """;

    private LocalPages site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalPages()
                .html("/good", HEAD + "<body><main><h1>Женева</h1><p>Сторони зустрілися.</main>")
                .html("/bad", HEAD + "<body><main><h1>Женева</h1><img src='/photo.webp'><p class=pale>Блідо</main>")
                .html(
                        "/tight",
                        HEAD
                                + "<body><main><h1>Женева</h1><p><a class=dot href=/a>а</a><a class=dot href=/b>б</a></main>")
                .with(
                        "/site.css",
                        "text/css",
                        ".pale { color: #999; background: #fff } .dot { display: inline-block; width: 9px; height: 9px }");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_good_page_has_no_violation(Tabs tabs) {
        for (var view : new View[] {View.DESKTOP, View.PHONE.dark()}) {
            assertThat(Accessibility.violations(tabs.open(view, site.uri() + "/good")))
                    .isEmpty();
        }
    }

    @Test
    void each_violation_names_its_rule_and_the_element(Page page) {
        page.navigate(site.uri() + "/bad");
        assertThat(Accessibility.violations(page))
                .hasSize(2)
                .anySatisfy(text ->
                        assertThat(text).startsWith("image-alt (critical)").contains("img"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("color-contrast (serious)").contains("class=\"pale\""));
    }

    @Test
    void of_colours_only_nothing_else_is_told(Page page) {
        page.navigate(site.uri() + "/bad");
        assertThat(Accessibility.violationsOfColours(page))
                .singleElement()
                .asString()
                .startsWith("color-contrast");
    }

    @Test
    void small_targets_are_a_violation_too(Page page) {
        page.navigate(site.uri() + "/tight");
        assertThat(Accessibility.violations(page))
                .anySatisfy(text -> assertThat(text).startsWith("target-size"));
    }

    @Test
    void without_javascript_nothing_can_be_found(Tabs tabs) {
        var page = tabs.open(View.PHONE.withoutJavaScript(), site.uri() + "/bad");
        assertThatThrownBy(() -> Accessibility.violations(page)).hasMessageContaining("axe is a script");
    }
}
