package org.parley.web.followup;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.parley.domain.setting.Setting;

/**
 * A calendar to subscribe to (RFC 5545). The same events give the same text, so that whoever asks again can be told that
 * nothing has changed.
 */
final class Calendar {

    private static final int LINE_OCTETS = 75;
    private static final int REFRESH_HOURS = 6;

    /** Dates of this kind have four digits for the year. */
    private static final int LAST_YEAR = 9999;

    private final ICalendar calendar = new ICalendar();

    /**
     * @param name as subscribers see it
     * @param address of this calendar on the public site
     */
    Calendar(String name, String address) {
        calendar.setProductId("-//Parley//Follow-ups//EN");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        // RFC 7986 wants both kinds of value named, which the library leaves out.
        calendar.setSource(address).setParameter("VALUE", "URI");
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build())
                .setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
    }

    /**
     * Adds something that lasts whole days and takes nobody's time.
     *
     * @param key what it is on this site, for good: {@code follow-up-7}
     * @param changed when it was last changed, as far as is known
     * @param change how often it was changed: never less than before
     */
    VEvent add(String key, LocalDate from, LocalDate until, Instant changed, int change) {
        var event = new VEvent();
        event.setUid(key + "@" + URI.create(Setting.PUBLIC_URL.value()).getHost());
        event.setDateTimeStamp(Date.from(changed));
        event.setLastModified(Date.from(changed));
        event.setSequence(change);
        event.setDateStart(day(from), false);
        // The day on which it is over: the first that it does not last. Without one, it lasts the day on which it
        // starts.
        var over = until.plusDays(1);
        if (over.getYear() <= LAST_YEAR) event.setDateEnd(day(over), false);
        event.setTransparency(true);
        calendar.addEvent(event);
        return event;
    }

    /** The whole calendar, its lines ended and folded as the standard has it. */
    String text() {
        // Without any component, it would be no calendar (RFC 5545, 3.6). A time zone says nothing to its reader.
        if (calendar.getEvents().isEmpty()) calendar.addComponent(universalTime());
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var folded = new StringBuilder();
        text.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    // The library counts characters; the standard counts octets, of which a Ukrainian letter has two.
    private static void fold(String line, StringBuilder to) {
        var octets = 0;
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var letter = Character.toString(line.codePointAt(i));
            var more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE_OCTETS) {
                to.append("\r\n ");
                octets = 1;
            }
            to.append(letter);
            octets += more;
        }
        to.append("\r\n");
    }

    private static VTimezone universalTime() {
        var none = new UtcOffset(true, 0, 0);
        var always = new StandardTime();
        always.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(none);
        always.setTimezoneOffsetTo(none);
        var zone = new VTimezone("Etc/UTC");
        zone.addStandardTime(always);
        return zone;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
