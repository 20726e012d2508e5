package org.parley.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class FormTest {

    @Test
    void what_was_typed_is_given_back_as_it_was_typed() {
        var form = Encoded.decode("slug=+x+&slug=y&empty=");

        assertThat(form.text("slug", 10)).isEqualTo("x");
        assertThat(form.value("slug")).isEqualTo(" x ");
        assertThat(form.values("slug")).containsExactly(" x ", "y");
        assertThat(form.has("empty")).isTrue();
        assertThat(form.text("empty", 10)).isNull();
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_page() {
        var form = Encoded.decode("name.uk=+&from=2022-02-30&kind=NONE&age=x");
        form.requiredLocalized("name", 10);
        form.requiredDate("from");
        form.requiredChoice("kind", Language.class);
        form.number("age", 1, 5);
        form.required("slug", 5);

        assertThat(form.problems().stream().map(p -> p.field() + " " + p.key()))
                .containsExactly(
                        "name.uk problem.requiredInOneLanguage",
                        "from problem.date",
                        "kind problem.unknownChoice",
                        "age problem.number",
                        "slug problem.required");
    }

    @Test
    void too_long_a_text_is_a_problem_and_stays_whole() {
        var form = Encoded.decode("lead=" + "x".repeat(11));

        assertThat(form.text("lead", 10)).hasSize(11);
        assertThat(form.problem("lead"))
                .isNotNull()
                .satisfies(p -> assertThat(p.arguments()).containsExactly(10, 11));
    }

    @Test
    void a_text_in_two_languages_has_a_field_for_each() {
        assertThat(Encoded.decode("name.en=Geneva").requiredLocalized("name", 10))
                .isEqualTo(Localized.of(Language.EN, "Geneva"));
        assertThat(Encoded.decode("name.en=Geneva&name.uk=Женева").localized("name", 10))
                .isEqualTo(Localized.of("Женева", "Geneva"));
        assertThat(Form.empty()
                        .with("name", Localized.of(Language.EN, "Geneva"))
                        .value("name.en"))
                .isEqualTo("Geneva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-1-10", "2022-02-30", "10.01.2022", "0000-01-01", "+12022-01-01", "x"})
    void only_a_day_in_the_calendar_is_a_date(String typed) {
        var form = Form.empty().with("day", (Object) typed);

        assertThat(form.date("day")).isNull();
        assertThat(form.isRight()).isFalse();
    }

    @Test
    void a_date_is_read() {
        assertThat(Encoded.decode("day=2024-02-29").requiredDate("day")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void what_nobody_can_type_is_not_taken_over() {
        assertThat(Encoded.decode("a=x%00y%0D%0Az%1B").value("a")).isEqualTo("xy\nz");
        assertThat(Encoded.decode("a=%ED%A0%80").value("a")).doesNotContain("\ud800");
    }

    @Test
    void what_is_no_form_is_refused() {
        assertThatThrownBy(() -> Encoded.decode("a=%zz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_form_can_be_sent_again() {
        var typed = "a=%D0%96+%26&a=2&csrf=t";

        assertThat(Encoded.encode(Encoded.decode(typed).values(), Set.of("csrf")))
                .isEqualTo("a=%D0%96+%26&a=2");
    }

    @Test
    void rows_are_found_by_their_number() {
        assertThat(Encoded.decode("post.10.a=1&post.2.a=1&post.2.b=1&post.x=1&posts.1.a=1")
                        .rows("post"))
                .containsExactly(2, 10);
    }

    @Test
    void rows_are_added_removed_and_moved() {
        var form = "t.0.a=x&t.1.a=y&t.1.b.0.c=in&t.2.a=z&other=o&row=";

        assertThat(rows(form + "add+t")).containsExactly("x", "y", "z", "");
        assertThat(rows(form + "add+t+0")).containsExactly("x", "", "y", "z");
        assertThat(rows(form + "remove+t.1")).containsExactly("x", "z");
        assertThat(rows(form + "up+t.2")).containsExactly("x", "z", "y");
        assertThat(rows(form + "down+t.2")).containsExactly("x", "y", "z");
        assertThat(rows(form + "nonsense")).containsExactly("x", "y", "z");
        assertThat(rows(form + "up+t.99")).containsExactly("x", "y", "z");
        assertThat(Rows.changed(Encoded.decode(form + "down+t.0")).value("t.0.b.0.c"))
                .isEqualTo("in");
        assertThat(Rows.changed(Encoded.decode(form + "down+t.0")).value("other"))
                .isEqualTo("o");
        assertThat(Rows.areChanged(Rows.changed(Encoded.decode(form + "up+t.1"))))
                .isFalse();
    }

    private static List<String> rows(String typed) {
        var changed = Rows.changed(Encoded.decode(typed));
        return changed.rows("t").stream()
                .map(row -> changed.value("t." + row + ".a"))
                .toList();
    }
}
