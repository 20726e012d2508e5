package org.parley.web.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Place;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.followup.Status;
import org.parley.web.form.Form;

/** What the address of the list asks for. Whatever is nothing that can be asked for counts as not asked. */
public final class FollowUpQuery {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    private final Form form;
    private final LocalDate today;

    FollowUpQuery(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    Search search() {
        var typed = form.value("q").strip();
        var words = Stream.of(
                        typed.substring(0, Math.min(typed.length(), LONGEST)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new Search(today, status(), slug("negotiation"), slug("party"), words, order());
    }

    @Nullable
    Place after() {
        return Place.parse(form.value("after")).orElse(null);
    }

    /** Whether the list is narrowed, so that an empty one says so. */
    public boolean isNarrowed() {
        return Stream.of("q", "status", "negotiation", "party")
                .anyMatch(name -> !form.value(name).isBlank());
    }

    /** Whether the list begins further down. */
    public boolean isFurtherDown() {
        return after() != null;
    }

    /** The query of the page after this follow-up. */
    String from(FollowUp last) {
        return Stream.concat(
                        Stream.of("q", "status", "negotiation", "party", "sort")
                                .filter(name -> !form.value(name).isBlank())
                                .map(name -> pair(name, form.value(name))),
                        Stream.of(pair("after", Place.of(last, order()).toString())))
                .collect(Collectors.joining("&", "?", ""));
    }

    private Order order() {
        return form.has("sort", "due") ? Order.DUE : Order.PROMISED;
    }

    private @Nullable Status status() {
        return List.of(Status.values()).stream()
                .filter(s -> form.has("status", s.name()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String slug(String name) {
        var slug = form.value(name).strip();
        return slug.isEmpty() ? null : slug;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
