package org.parley.web.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps.Due;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Place;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.followup.Status;
import org.parley.domain.setting.Setting;
import org.parley.web.form.Form;

/**
 * What the address of a list asks for. Whatever is nothing that can be asked for counts as not asked, and is told as a
 * problem of the form.
 */
public final class FollowUpQuery {

    /** What can be asked of due dates without typing one. */
    public enum DueChoice {
        OVERDUE,
        SOON,
        NEVER;

        /** As it stands in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Due of(LocalDate today) {
            return switch (this) {
                case OVERDUE -> Due.overdue(today);
                case SOON -> Due.within(today, SOON_DAYS);
                case NEVER -> Due.never();
            };
        }
    }

    private static final int SOON_DAYS = 30;

    /** Not a status by itself: what stalled may be overdue as well. */
    private static final String STALLED = "STALLED";

    private static final List<String> NARROWING =
            List.of("q", "status", "negotiation", "party", "due", "from", "until");

    private static final List<String> IN_TABLE = List.of("negotiation", "party", "status");
    private static final List<String> IN_CALENDAR = List.of("negotiation", "party");

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    private final Form form;
    private final LocalDate today;

    FollowUpQuery(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
        // Programs write "under-way", and may be where an address comes from.
        var status = form.value("status").strip();
        if (!status.isEmpty())
            form.with("status", (Object) status.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Search search() {
        var typed = form.value("q").strip();
        var words = Stream.of(
                        typed.substring(0, Math.min(typed.length(), LONGEST)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new Search(today, status(), slug("negotiation"), slug("party"), words, order())
                .due(due())
                .quietSince(form.has("status", STALLED) ? quietSince() : null);
    }

    /** Of what is open and without news since then, it is said that it stalled. */
    LocalDate quietSince() {
        return today.minusDays(Setting.STALLED_AFTER_DAYS.number());
    }

    @Nullable
    Place after() {
        return Place.parse(form.value("after")).orElse(null);
    }

    /** Whether the list is narrowed, so that an empty one says so. */
    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(name -> !form.value(name).isBlank());
    }

    /** Whether the list begins further down. */
    public boolean isFurtherDown() {
        return after() != null;
    }

    /** The query of the page after this follow-up. */
    String from(FollowUp last) {
        return query(Stream.of(pair("after", Place.of(last, order()).toString())));
    }

    /** The query of the first page. */
    public String fromTheTop() {
        return query(Stream.empty());
    }

    /** As much of the query as the table for spreadsheets is narrowed by. */
    public String inTable() {
        return query(asked().filter(name -> isIn(IN_TABLE, name)), Stream.empty());
    }

    /** As much of the query as the calendar is narrowed by. */
    public String inCalendar() {
        return query(asked().filter(name -> isIn(IN_CALENDAR, name)), Stream.empty());
    }

    /** Whether the table has more than the list. */
    public boolean isWiderInTable() {
        return !asked().allMatch(name -> isIn(IN_TABLE, name));
    }

    /** Whether the calendar has more than what is due in the list. */
    public boolean isWiderInCalendar() {
        return !asked().allMatch(name -> isIn(IN_CALENDAR, name));
    }

    // What cannot be asked for leads nowhere.
    private boolean isIn(List<String> known, String name) {
        return form.isRight() && known.contains(name) && !form.has(name, STALLED);
    }

    private Stream<String> asked() {
        return NARROWING.stream().filter(name -> !form.value(name).isBlank());
    }

    private String query(Stream<String> more) {
        var sort = form.value("sort").isBlank() ? Stream.<String>empty() : Stream.of("sort");
        return query(Stream.concat(asked(), sort), more);
    }

    private String query(Stream<String> names, Stream<String> more) {
        var asked = names.map(name -> pair(name, form.value(name)));
        var query = Stream.concat(asked, more).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Order order() {
        if (form.has("sort", "news")) return Order.NEWS;
        return form.has("sort", "due") ? Order.DUE : Order.PROMISED;
    }

    private @Nullable Due due() {
        var from = form.date("from");
        var until = form.date("until");
        var chosen = Stream.of(DueChoice.values())
                .filter(choice -> form.has("due", choice.word()))
                .findFirst();
        if (chosen.isEmpty() && !form.value("due").isBlank()) form.refuse("due", "problem.unknownChoice");
        if (chosen.isPresent() && (from != null || until != null)) form.refuse("due", "problem.dueOrDates");
        if (from != null && until != null && until.isBefore(from)) form.refuse("until", "problem.untilBeforeFrom");
        if (chosen.isPresent()) return chosen.get().of(today);
        return from == null && until == null ? null : Due.between(from, until);
    }

    private @Nullable Status status() {
        return form.has("status", STALLED)
                ? null
                : form.choice("status", Status.class).orElse(null);
    }

    private @Nullable String slug(String name) {
        var slug = form.value(name).strip();
        return slug.isEmpty() ? null : slug;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
