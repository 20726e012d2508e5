package org.parley.domain.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/**
 * A date as precisely as it was told and no more: a day, a month or a year. "In February" must never turn into
 * 1 February.
 */
public final class PartialDate {

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private final String iso;
    private final Precision precision;

    private PartialDate(String iso, Precision precision) {
        this.iso = iso;
        this.precision = precision;
    }

    /**
     * Reads {@code 2022}, {@code 2022-01} or {@code 2022-01-12} (ISO 8601).
     *
     * @throws DateTimeParseException when it is none of these, or a day that does not exist
     */
    public static PartialDate parse(String iso) {
        var date = new PartialDate(
                iso,
                switch (iso.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    case 10 -> Precision.DAY;
                    default -> throw new DateTimeParseException("Not a year, month or day", iso, 0);
                });
        date.first();
        return date;
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), Precision.DAY);
    }

    public Precision precision() {
        return precision;
    }

    /** The first day that it can mean. */
    public LocalDate first() {
        return switch (precision) {
            case YEAR -> Year.parse(iso).atDay(1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            case DAY -> LocalDate.parse(iso);
        };
    }

    /** The last day that it can mean: what was due "in February" is overdue in March. */
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first().plusYears(1).minusDays(1);
            case MONTH -> YearMonth.parse(iso).atEndOfMonth();
            case DAY -> first();
        };
    }

    /** The year, month or day itself, for a formatter that fits its precision. */
    public TemporalAccessor value() {
        return switch (precision) {
            case YEAR -> Year.parse(iso);
            case MONTH -> YearMonth.parse(iso);
            case DAY -> LocalDate.parse(iso);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && iso.equals(that.iso);
    }

    @Override
    public int hashCode() {
        return iso.hashCode();
    }

    /** ISO 8601, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return iso;
    }
}
