package org.parley.domain.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestPassageTest {

    private static final String TEXT =
            "Шерман назвала розмову відвертою. «Ми не дозволимо нікому зачинити двері НАТО», — сказала вона. "
                    + "Домовилися говорити далі.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ми не дозволимо нікому зачинити двері НАТО | Ми не дозволимо нікому зачинити двері НАТО
            МИ НЕ ДОЗВОЛИМО нікому | Ми не дозволимо нікому
            Ми не дозволили нікому зачиняти двері НАТО | Ми не дозволимо нікому зачинити двері НАТО
            Ми нікому не дозволимо зачинити двері НАТО | Ми не дозволимо нікому зачинити двері НАТО
            Ми не дозволимо зачинити двері НАТО | Ми не дозволимо нікому зачинити двері НАТО
            „Ми не дозволимо нікому“ | Ми не дозволимо нікому
            Шерман розмову назвала відвертою | Шерман назвала розмову відвертою
            «Ми нікому не дозволимо зачинити двері» | Ми не дозволимо нікому зачинити двері
            домовились говорити далі. | Домовилися говорити далі.
            домовились говорити далі | Домовилися говорити далі
            """)
    void what_the_editor_most_likely_meant_is_proposed_in_the_letters_of_the_text(String typed, String nearest) {
        assertThat(NearestPassage.in(TEXT, typed)).contains(nearest);
        assertThat(TEXT).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"''", "'«…»'", "Погода завтра буде сонячна", "x"})
    void nothing_is_proposed_for_what_is_not_like_it(String typed) {
        assertThat(NearestPassage.in(TEXT, typed)).isEmpty();
    }

    @Test
    void an_empty_text_has_nothing_near() {
        assertThat(NearestPassage.in("", "слова")).isEmpty();
    }

    @Test
    void an_apostrophe_of_another_kind_is_the_same_letter() {
        assertThat(NearestPassage.in("Це об’єднання держав.", "об'єднання держав"))
                .contains("об’єднання держав");
    }

    @Test
    void a_very_long_text_is_looked_through_soon() {
        var text = "слово та ще одне ".repeat(3000);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> NearestPassage.in(text, "інше " + text));
    }
}
