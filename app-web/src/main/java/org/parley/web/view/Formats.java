package org.parley.web.view;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** Dates, times and numbers as readers of a language write them, by the site's clock. */
public final class Formats {

    private static final int WORDS_PER_MINUTE = 180;

    // By language and pattern: a page has dozens of dates, and reading a pattern takes longer than following it.
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private final Language language;
    private final ZoneId zone;

    public Formats(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** «10 січня 2022». */
    public String day(LocalDate day) {
        return pattern("d MMMM y").format(day);
    }

    /** «10 січня 2022, 19:45». */
    public String moment(Instant at) {
        return pattern("d MMMM y, HH:mm").format(at.atZone(zone));
    }

    /** As precise as it was told: «12 січня 2022», «січень 2022», «2022». */
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> pattern("LLLL y").format(date.value());
            case YEAR -> pattern("y").format(date.value());
        };
    }

    /** From one day to another, said once when they are the same. */
    public String days(LocalDate from, LocalDate until) {
        return from.equals(until) ? day(from) : day(from) + " — " + day(until);
    }

    /** For machines: ISO 8601 with the offset of the site's zone. */
    public String iso(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        ZoneOffset offset = zone.getRules().getOffset(at);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                local.atOffset(offset).withNano(0));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Whole minutes that it takes to read so many words; at least one. */
    public int minutes(int words) {
        return Math.max(1, Math.round((float) words / WORDS_PER_MINUTE));
    }

    /** Where only plain text can stand, such as the title of the window. */
    public String text(Localized content) {
        return content.in(language).words();
    }

    /** The language that readers of this one get a text in. */
    public Language languageOf(Localized content) {
        return content.in(language).language();
    }

    private DateTimeFormatter pattern(String pattern) {
        return FORMATTERS.computeIfAbsent(
                language.tag() + pattern, unused -> DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
