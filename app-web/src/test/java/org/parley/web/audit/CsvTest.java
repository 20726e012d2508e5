package org.parley.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void spreadsheets_take_it_for_utf_8_and_quotes_stay_what_they_are() throws IOException {
        var out = new ByteArrayOutputStream();
        var csv = new Csv(out);
        csv.row("Женева, 10 січня", "сказав: \"так\"", "");
        csv.end();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff\"Женева, 10 січня\",\"сказав: \"\"так\"\"\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_text_is_taken_for_a_formula(String text) {
        assertThat(Csv.field(text)).startsWith("\"'");
    }
}
