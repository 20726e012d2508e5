package org.parley.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** When a calendar program subscribes to what is due. It is read by another library than the one that writes it. */
@OnTheServer
class CalendarIT {

    private static final LocalDate AGREED = LocalDate.of(2022, 1, 10);

    private static final String AWKWARD = "Передати; відповідь, зокрема «письмову» — об’єднаному комітетові з питань,"
            + " про які йшлося на зустрічі делегацій у Женеві";

    private static Promises promises;
    private static long day;
    private static long month;
    private static long undated;
    private static long changing;
    private static long last;

    @BeforeAll
    static void promises_of_the_eu() {
        promises = new Promises("calendar-of-trial");
        day = promises.promise(AWKWARD, "nordic", AGREED, "2022-01-12", "2022-01-12");
        month = promises.promise("Провести зустріч", "nordic", AGREED, "2022-02", "2022-02-28");
        undated = promises.promise("Говорити далі", "nordic", AGREED, null, null);
        changing = promises.promise("Змінитися", "nordic", AGREED, "2022-01-14", "2022-01-14");
        last = promises.promise("Колись", "nordic", AGREED, "9999", "9999-12-31");
        promises.became(month, "LAPSED", AGREED.plusDays(30));
    }

    @AfterAll
    static void nothing() {
        promises.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/follow-ups.ics",
                "/en/follow-ups.ics",
                "/uk/parties/nordic/follow-ups.ics",
                "/en/parties/nordic/follow-ups.ics",
                "/uk/negotiations/us-russia-security/follow-ups.ics",
                "/en/negotiations/us-russia-security/follow-ups.ics"
            })
    void every_calendar_is_valid_for_another_reader_and_says_how_often_to_ask(String path) throws Exception {
        var reply = Site.get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/calendar").containsIgnoringCase("utf-8");
        var calendar = parsed(reply.body());
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(reply.body())
                .contains(
                        "\r\nX-WR-CALNAME:Parley",
                        "\r\nX-PUBLISHED-TTL:PT6H",
                        "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H");
        assertThat(reply.body().lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
    }

    @Test
    void a_day_is_a_whole_day_and_its_text_comes_through_unharmed() throws Exception {
        var event = event("/uk/parties/nordic/follow-ups.ics", day);

        assertThat(value(event, "SUMMARY")).isEqualTo(AWKWARD + " — прострочено");
        assertThat(value(event, "DTSTART")).isEqualTo("20220112");
        assertThat(value(event, "DTEND")).isEqualTo("20220113");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "URL")).isEqualTo("https://parley.example/uk/follow-ups/" + day);
        assertThat(value(event, "DESCRIPTION"))
                .contains("\n")
                .contains("«Сторони домовилися.»")
                .contains("https://parley.example/uk/articles/calendar-of-trial");
        assertThat(value(event, "CATEGORIES")).contains("Домовленість");
    }

    @Test
    void a_month_stands_on_its_last_day_and_says_so_and_what_lapsed_is_called_off() throws Exception {
        var event = event("/uk/follow-ups.ics", month);

        assertThat(value(event, "DTSTART")).isEqualTo("20220228");
        assertThat(value(event, "SUMMARY")).isEqualTo("Провести зустріч — припинено (строк: лютий 2022)");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event("/en/follow-ups.ics", month), "SUMMARY")).contains("lapsed (due: February 2022)");
    }

    @Test
    void the_last_day_that_can_be_written_has_none_after_it() throws Exception {
        var event = event("/uk/parties/nordic/follow-ups.ics", last);

        assertThat(value(event, "DTSTART")).isEqualTo("99991231");
        assertThat(event.getProperty("DTEND")).isEmpty();
    }

    @Test
    void what_has_no_date_and_what_others_have_to_do_is_not_in_it() throws Exception {
        assertThat(uids("/uk/parties/nordic/follow-ups.ics"))
                .contains(uid(day), uid(month))
                .doesNotContain(uid(undated));
        assertThat(uids("/uk/parties/us/follow-ups.ics")).doesNotContain(uid(day), uid(month));
        assertThat(uids("/uk/negotiations/us-russia-security/follow-ups.ics")).doesNotContain(uid(day));
    }

    @Test
    void that_of_the_site_is_narrowed_by_what_its_address_says_and_knows_this_address() throws Exception {
        assertThat(uids("/uk/follow-ups.ics?party=nordic"))
                .containsExactlyInAnyOrderElementsOf(uids("/uk/parties/nordic/follow-ups.ics"));
        assertThat(uids("/uk/follow-ups.ics?negotiation=us-russia-security")).doesNotContain(uid(day));
        assertThat(Site.get("/uk/follow-ups.ics?party=nordic").body().replace("\r\n ", ""))
                .contains("https://parley.example/uk/follow-ups.ics?party=nordic\r\n", "Північна рада");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/follow-ups.ics?party=nope",
                "/uk/follow-ups.ics?negotiation=nope",
                "/uk/follow-ups.ics?status=OVERDUE",
                "/uk/parties/nordic/follow-ups.ics?negotiation=us-russia-security",
                "/uk/negotiations/us-russia-security/follow-ups.ics?party=us"
            })
    void what_a_calendar_cannot_be_narrowed_by_is_refused(String path) {
        assertThat(Site.get(path).status()).isEqualTo(400);
    }

    @Test
    void one_without_events_is_a_calendar_all_the_same() throws Exception {
        var calendar = parsed(Site.get("/uk/follow-ups.ics?negotiation=us-russia-security&party=nordic")
                .body());

        assertThat(calendar.getComponents(Component.VEVENT)).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void a_negotiation_has_its_rounds_too() throws Exception {
        var round = Sample.round(Sample.GENEVA);
        var calendar = parsed(
                Site.get("/en/negotiations/us-russia-security/follow-ups.ics").body());
        var event = calendar.getComponents(Component.VEVENT).stream()
                .map(CalendarComponent.class::cast)
                .filter(e -> value(e, "UID").startsWith("round-geneva-2022-01-10@"))
                .findFirst()
                .orElseThrow();

        assertThat(value(event, "DTSTART")).isEqualTo("20220110");
        assertThat(value(event, "LOCATION")).isEqualTo(round.at("/place/en").asText());
    }

    @Test
    void who_asks_again_is_told_that_nothing_has_changed_until_something_has() {
        var first = Site.get("/uk/parties/nordic/follow-ups.ics");
        var again = Site.get("/uk/parties/nordic/follow-ups.ics", "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);

        promises.became(changing, "DONE", AGREED.plusDays(2));

        var changed = Site.get("/uk/parties/nordic/follow-ups.ics", "If-None-Match", first.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).contains(uid(changing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/uk/parties/nobody/follow-ups.ics", "/uk/negotiations/none/follow-ups.ics", "/de/follow-ups.ics"
            })
    void a_calendar_of_nobody_is_not_found(String path) {
        assertThat(Site.get(path).status()).isEqualTo(404);
    }

    private static CalendarComponent event(String path, long id) throws IOException, ParserException {
        return parsed(Site.get(path).body()).getComponents(Component.VEVENT).stream()
                .map(CalendarComponent.class::cast)
                .filter(e -> value(e, "UID").equals(uid(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uids(String path) throws IOException, ParserException {
        return parsed(Site.get(path).body()).getComponents(Component.VEVENT).stream()
                .map(CalendarComponent.class::cast)
                .map(e -> value(e, "UID"))
                .toList();
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).map(p -> ((Property) p).getValue()).orElse("");
    }

    private static String uid(long id) {
        return "follow-up-" + id + "@parley.example";
    }
}
