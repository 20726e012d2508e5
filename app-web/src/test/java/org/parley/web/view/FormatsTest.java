package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.text.Language;
import org.parley.domain.text.PartialDate;

class FormatsTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Formats UK = new Formats(Language.UK, KYIV);
    private static final Formats EN = new Formats(Language.EN, KYIV);

    @Test
    void a_day_has_its_month_in_the_genitive() {
        assertThat(UK.day(LocalDate.of(2022, 1, 10))).isEqualTo("10 січня 2022");
        assertThat(UK.day(LocalDate.of(2022, 11, 1))).isEqualTo("1 листопада 2022");
        assertThat(EN.day(LocalDate.of(2022, 1, 10))).isEqualTo("10 January 2022");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-12, 12 січня 2022, 12 January 2022", "2022-01, січень 2022, January 2022", "2022, 2022, 2022"})
    void a_date_is_as_precise_as_it_was_told_and_a_month_alone_is_in_the_nominative(
            String date, String ukrainian, String english) {
        assertThat(UK.date(PartialDate.parse(date))).isEqualTo(ukrainian);
        assertThat(EN.date(PartialDate.parse(date))).isEqualTo(english);
    }

    @Test
    void a_moment_is_told_by_the_clock_of_the_site() {
        assertThat(UK.moment(Instant.parse("2022-01-10T22:45:00Z"))).isEqualTo("11 січня 2022, 00:45");
        assertThat(UK.moment(Instant.parse("2022-07-10T22:45:00Z"))).isEqualTo("11 липня 2022, 01:45");
    }

    @Test
    void machines_get_the_offset_of_the_season_and_no_fractions() {
        assertThat(UK.iso(Instant.parse("2022-01-10T17:45:00.123456Z"))).isEqualTo("2022-01-10T19:45:00+02:00");
        assertThat(UK.iso(Instant.parse("2022-07-10T17:45:00Z"))).isEqualTo("2022-07-10T20:45:00+03:00");
    }

    @Test
    void days_are_said_once_when_they_are_the_same() {
        var tenth = LocalDate.of(2022, 1, 10);
        assertThat(UK.days(tenth, tenth)).isEqualTo("10 січня 2022");
        assertThat(UK.days(tenth, tenth.plusDays(2))).isEqualTo("10 січня 2022 — 12 січня 2022");
    }

    @Test
    void reading_takes_a_minute_at_least() {
        assertThat(UK.minutes(0)).isEqualTo(1);
        assertThat(UK.minutes(180)).isEqualTo(1);
        assertThat(UK.minutes(450)).isEqualTo(3);
    }

    @Test
    void thousands_are_grouped() {
        assertThat(UK.number(1_193)).matches("1[\\u00a0\\u202f]193");
        assertThat(EN.number(1_193)).isEqualTo("1,193");
    }
}
