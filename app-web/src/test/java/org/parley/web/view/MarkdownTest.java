package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.view.Story.Mark;
import org.parley.web.view.Story.Mark.Kind;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:x)",
                "![x](https://evil.example/pixel.gif)",
                "[x](https://a.example \"onmouseover=alert(1)\")",
                "<style>body{display:none}</style>",
                "<svg onload=alert(1)>",
                "<b style=\"position:fixed\">x</b>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<span id=\"q1\" class=\"said\">x</span>",
                "`<script>`",
                "# Headline"
            })
    void nothing_gets_through_that_could_run_load_or_pretend(String markdown) {
        var page = Jsoup.parseBodyFragment(Markdown.html(markdown, List.of()));

        assertThat(page.body()
                        .select("script, iframe, img, style, svg, object, h1, h2, b, [style], [id], [class], [title]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.matches("https?://.*"));
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @Test
    void emphasis_lists_and_links_are_kept() {
        assertThat(html("*так* **ні** [НАТО](https://www.nato.int/)\n\n- a\n- b"))
                .contains("<em>так</em>", "<strong>ні</strong>", "href=\"https://www.nato.int/\"", "<li>a</li>");
    }

    @Test
    void ukrainian_typography_stays_as_it_is_written() {
        assertThat(Jsoup.parse(html("«Зв’язок» — це ‘так’… & 5 < 6")).text())
                .isEqualTo("«Зв’язок» — це ‘так’… & 5 < 6");
    }

    @Test
    void quoted_words_get_an_element_of_their_own_the_first_time_they_stand_there() {
        var html = html("Двері «зачинити» не можна, зачинити не дадуть.", new Mark(Kind.SAID, "q1", "зачинити"));

        assertThat(html)
                .isEqualTo(
                        "<p>Двері «<span class=\"said\" id=\"q1\">зачинити</span>» не можна, зачинити не дадуть.</p>\n");
    }

    @Test
    void several_quotations_in_a_paragraph_are_all_marked() {
        var html = html(
                "Не «перемовини», а «дискусія».",
                new Mark(Kind.SAID, "q4", "дискусія"),
                new Mark(Kind.SAID, "q3", "перемовини"));

        assertThat(Jsoup.parse(html).select("span").eachAttr("id")).containsExactly("q3", "q4");
    }

    @Test
    void words_over_an_emphasis_stay_readable_without_a_mark() {
        var html = html("Так *само* й далі.", new Mark(Kind.SAID, "q1", "само й далі"));

        assertThat(Jsoup.parse(html).text()).isEqualTo("Так само й далі.");
        assertThat(html).doesNotContain("span");
    }

    @Test
    void words_within_an_emphasis_are_marked() {
        assertThat(html("Так *само собою*.", new Mark(Kind.SAID, "q1", "собою")))
                .contains("<em>само <span class=\"said\" id=\"q1\">собою</span></em>");
    }

    @Test
    void a_gap_leads_to_its_note() {
        var html = html("Виступили заступник", new Mark(Kind.GAP, "gap-p2", "заступник"));

        var gap = Jsoup.parse(html).selectFirst("a.gap");
        assertThat(gap.attr("href")).isEqualTo("#gap-p2");
        assertThat(gap.text()).isEqualTo("[…]");
        assertThat(Jsoup.parse(html).text()).startsWith("Виступили заступник");
    }

    @Test
    void words_with_angle_brackets_are_marked_and_stay_text() {
        var html = html("Він сказав «a <b> c» двічі.", new Mark(Kind.SAID, "q1", "a <b> c"));

        assertThat(Jsoup.parse(html).text()).isEqualTo("Він сказав «a <b> c» двічі.");
        assertThat(Jsoup.parse(html).select("b")).isEmpty();
    }

    private static String html(String markdown, Mark... marks) {
        return Markdown.html(markdown, List.of(marks));
    }
}
