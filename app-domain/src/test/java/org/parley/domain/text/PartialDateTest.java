package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.text.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022, YEAR, 2022-01-01, 2022-12-31",
        "2022-01, MONTH, 2022-01-01, 2022-01-31",
        "2022-02, MONTH, 2022-02-01, 2022-02-28",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "0988, YEAR, 0988-01-01, 0988-12-31"
    })
    void a_date_is_as_precise_as_it_was_told(String iso, Precision precision, LocalDate first, LocalDate last) {
        var date = PartialDate.parse(iso);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-01", "2022-01-12", "0988"})
    void what_is_written_is_read_as_the_same_date(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso).isEqualTo(PartialDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "abcd",
                "2022-1",
                "2022-13",
                "2022-00",
                "2022-02-30",
                "2023-02-29",
                "2022-1-12",
                "12.01.2022",
                "2022-01-12T10:00",
                " 2022",
                "+12022-01-12",
                "-2022-01-12"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_formatter_gets_what_is_known_and_no_more() {
        assertThat(PartialDate.parse("2022").value()).isEqualTo(Year.of(2022));
        assertThat(PartialDate.parse("2022-01").value()).isEqualTo(YearMonth.of(2022, 1));
        assertThat(PartialDate.parse("2022-01-12").value()).isEqualTo(LocalDate.of(2022, 1, 12));
    }

    @Test
    void a_month_is_not_its_first_day() {
        assertThat(PartialDate.parse("2022-01")).isNotEqualTo(PartialDate.of(LocalDate.of(2022, 1, 1)));
    }
}
