package org.parley.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlValidityTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="uk">
              <head><meta charset="utf-8"><title>Женева</title></head>
              <body>
                <main><h1>Женева</h1>%s</main>
              </body>
            </html>
            """;

    @Test
    void a_good_page_has_no_error() {
        assertThat(HtmlValidity.errors(PAGE.formatted("<p>Сторони зустрілися.</p>")))
                .isEmpty();
    }

    @Test
    void an_error_is_told_with_its_line() {
        assertThat(HtmlValidity.errors(PAGE.formatted("<img src=\"/photo.webp\">")))
                .singleElement()
                .asString()
                .startsWith("5: An “img” element must have an “alt” attribute");
    }

    @Test
    void a_warning_counts() {
        assertThat(HtmlValidity.errors(PAGE.formatted("<section><p>Що далі?</p></section>")))
                .singleElement()
                .asString()
                .contains("Section lacks heading");
    }

    @Test
    void the_findings_of_one_page_are_not_told_of_the_next() {
        assertThat(HtmlValidity.errors("<p>")).isNotEmpty();
        a_good_page_has_no_error();
    }

    @Test
    void xml_is_well_formed_or_says_why() {
        assertThat(HtmlValidity.xmlErrors("<urlset><loc>https://parley.example/</loc></urlset>"))
                .isEmpty();
        assertThat(HtmlValidity.xmlErrors("<urlset>\n<loc></urlset>"))
                .singleElement()
                .asString()
                .startsWith("2: ");
    }
}
