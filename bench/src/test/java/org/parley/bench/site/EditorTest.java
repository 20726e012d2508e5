package org.parley.bench.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EditorTest {

    private static final String PAGE = """
            <form action="/admin/articles/7/text" class="text-form">
              <input type="hidden" name="csrf" value="a+b/c">
              <input name="headline.uk" value="Зустріч">
              <textarea name="lead.uk">Перший
            рядок</textarea>
              <input type="radio" name="change" value="UPDATE">
              <input type="radio" name="change" value="MINOR" checked>
              <input type="checkbox" name="party" value="us" checked>
              <input type="checkbox" name="party" value="ru" checked>
              <input type="checkbox" name="party" value="ua">
              <select name="round"><option value="1">A<option value="2" selected>B</select>
              <button name="do" value="save">Save</button>
            </form>
            """;

    @Test
    void a_form_is_sent_as_it_stands_but_for_what_is_typed() {
        var form = form(PAGE);

        assertThat(form.value("lead.uk")).isEqualTo("Перший\nрядок");
        form.type("headline.uk", "Угода & мир").type("do", "save");

        assertThat(form.path()).isEqualTo("/admin/articles/7/text");
        assertThat(form.encoded())
                .isEqualTo("csrf=a%2Bb%2Fc"
                        + "&headline.uk=%D0%A3%D0%B3%D0%BE%D0%B4%D0%B0+%26+%D0%BC%D0%B8%D1%80"
                        + "&lead.uk=%D0%9F%D0%B5%D1%80%D1%88%D0%B8%D0%B9%0A%D1%80%D1%8F%D0%B4%D0%BE%D0%BA"
                        + "&change=MINOR&party=us&party=ru&round=2&do=save");
    }

    @Test
    void a_form_without_an_address_goes_to_its_page() {
        assertThat(form(PAGE.replace("/admin/articles/7/text", "")).path()).isEqualTo("/admin/articles/7");
    }

    @Test
    void a_page_without_the_form_cannot_be_filled_in() {
        var page = Jsoup.parse("<p>Nothing</p>", "http://127.0.0.1/admin");

        assertThatThrownBy(() -> Editor.form(page, "form")).isInstanceOf(Missing.class);
    }

    private static Editor.Filled form(String html) {
        return Editor.form(Jsoup.parse(html, "http://127.0.0.1:8080/admin/articles/7?kept=1"), ".text-form");
    }
}
