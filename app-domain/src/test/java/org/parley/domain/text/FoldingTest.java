package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Київ, київ",
                "  НАТО \t Альянс , нато альянс",
                "Прем’єр, прем'єр",
                "Премʼєр, прем'єр",
                "Прем`єр, прем'єр",
                "за\u0301мок, замок",
                "ﬁnal, final"
            })
    void a_search_looks_past_letter_case_stress_spaces_and_kinds_of_apostrophe(String text, String folded) {
        assertThat(Folding.forSearch(text)).isEqualTo(folded);
    }

    @Test
    void a_search_does_not_look_past_letters() {
        assertThat(Folding.forSearch("Їжак")).isNotEqualTo(Folding.forSearch("Іжак"));
        assertThat(Folding.forSearch("Йод")).isNotEqualTo(Folding.forSearch("Иод"));
        assertThat(Folding.forSearch("Ґрати")).isNotEqualTo(Folding.forSearch("Грати"));
    }

    @Test
    void what_is_asked_is_taken_word_by_word_and_not_without_end() {
        assertThat(Folding.words("  Прем’єр   США ")).containsExactly("прем'єр", "сша");
        assertThat(Folding.words(" \u0000 ")).isEmpty();
        assertThat(Folding.words("а ".repeat(1000))).hasSize(10);
    }

    @Test
    void names_stand_in_the_order_of_the_ukrainian_alphabet() {
        var alphabet = "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я".split(" ");

        assertThat(Stream.of(alphabet).sorted(Comparator.comparing(Folding::forOrder)))
                .containsExactly(alphabet);
        assertThat(Stream.of(
                                "Яремче",
                                "Єгипет",
                                "Естонія",
                                "Ґана",
                                "Ізраїль",
                                "Йорданія",
                                "Греція",
                                "Ірак",
                                "Їж",
                                "Ель")
                        .sorted(Comparator.comparing(Folding::forOrder)))
                .containsExactly(
                        "Греція", "Ґана", "Ель", "Естонія", "Єгипет", "Ізраїль", "Ірак", "Їж", "Йорданія", "Яремче");
    }

    @Test
    void quotation_marks_and_apostrophes_do_not_count_in_the_order() {
        assertThat(Folding.forOrder("«П’ять»")).isEqualTo(Folding.forOrder("пять"));
    }
}
