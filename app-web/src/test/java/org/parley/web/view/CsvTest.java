package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void spreadsheets_take_it_for_utf_8_and_quotes_stay_what_they_are() {
        var out = new StringBuilder();

        new Csv(out, "where", "words", "when").row("Женева, 10 січня", "сказав: \"так\"", null);

        assertThat(out).hasToString("\ufeffwhere,words,when\r\n\"Женева, 10 січня\",\"сказав: \"\"так\"\"\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_text_is_taken_for_a_formula(String text) {
        var out = new StringBuilder();

        new Csv(out, "words").row(text);

        assertThat(out.toString().lines().skip(1)).first().asString().containsPattern("^\"?'");
    }
}
