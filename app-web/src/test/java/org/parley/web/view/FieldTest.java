package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The components that every form is made of. */
class FieldTest {

    private final Form form = Form.empty();

    @Test
    void a_field_has_its_label_and_what_was_typed() {
        form.with("slug", (Object) "<b>\"x\"");
        var field = shown("text(name='slug', label='Address')");

        assertThat(field.select("label[for=slug]").text()).isEqualTo("Address");
        assertThat(field.select("input#slug[name=slug][type=text]").val()).isEqualTo("<b>\"x\"");
        assertThat(field.select("[aria-invalid], [aria-describedby], .help, .problem"))
                .isEmpty();
    }

    @Test
    void a_problem_stands_at_its_field_and_above_the_form_in_the_same_words() {
        form.refuse("age", "problem.number", 1, 5);

        var field = shown("text(name='age', label='Age', help='In years')");
        assertThat(field.select("input[aria-invalid=true]").attr("aria-describedby"))
                .isEqualTo("age.about");
        assertThat(field.getElementById("age.about").text()).isEqualTo("In years Enter a whole number from 1 to 5");
        var summary = rendered("component/error-summary :: error-summary");
        assertThat(summary.select("a[href=#age]").text()).isEqualTo("Enter a whole number from 1 to 5");
        assertThat(summary.select("h2").text()).isEqualTo("Put 1 thing right");
    }

    @Test
    void a_right_form_has_no_summary() {
        assertThat(rendered("component/error-summary :: error-summary").select("#problems"))
                .isEmpty();
    }

    @Test
    void languages_stand_side_by_side() {
        form.with("name", Localized.of("Женева", "Geneva"));
        var field = shown("localized(name='name', label='Name')");

        assertThat(field.select("legend").text()).isEqualTo("Name");
        assertThat(field.select("input[lang=uk][id=name.uk]").val()).isEqualTo("Женева");
        assertThat(field.select("input[lang=en][id=name.en]").val()).isEqualTo("Geneva");
        assertThat(shown("localized-area(name='name', label='Name')")
                        .select("textarea[lang=en]")
                        .text())
                .isEqualTo("Geneva");
    }

    @Test
    void choices_keep_what_was_chosen() {
        form.with("kind", (Object) "B").with("many", List.of("A", "B"));

        assertThat(shown("choice(name='kind', label='Kind', options=${options}, empty='None')")
                        .select("option[selected]")
                        .text())
                .isEqualTo("Second");
        assertThat(shown("radios(name='kind', label='Kind', options=${options})")
                        .select("input[type=radio][checked]")
                        .val())
                .isEqualTo("B");
        assertThat(shown("boxes(name='many', label='Kinds', options=${options})")
                        .select("input[type=checkbox][checked]")
                        .eachAttr("value"))
                .containsExactly("A", "B");
        assertThat(shown("box(name='sure', label='Sure')").select("input[checked]"))
                .isEmpty();
    }

    private Element shown(String field) {
        return rendered("component/field :: " + field);
    }

    private Element rendered(String fragment) {
        var engine = new TemplateEngine();
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setResolvablePatterns(Set.of("component/*"));
        files.setOrder(1);
        var text = new StringTemplateResolver();
        text.setOrder(2);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(text);
        engine.setMessageResolver(new Wording());
        var context = new Context(Language.EN.locale());
        context.setVariable("form", form);
        context.setVariable("to", new Addresses(Language.EN));
        context.setVariable("options", new TreeMap<>(Map.of("A", "First", "B", "Second")));
        return Jsoup.parse(
                engine.process("<div><th:block th:replace=\"~{" + fragment + "}\"></th:block></div>", context));
    }
}
