package org.parley.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Place;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.form.Encoded;
import org.parley.web.form.Form;

/** What the address of the list of articles says about which of them it shows, and in which order. */
@RequestScoped
public class ListFields {

    private static final List<String> FILTERS =
            List.of("q", "state", "negotiation", "party", "editor", "missing", "age", "tagged");
    private static final int LONGEST = 200;

    /** What the address of the list keeps from page to page. */
    static final List<String> NAMES =
            Stream.concat(FILTERS.stream(), Stream.of("order")).toList();

    /** How long ago an article was changed. */
    public enum Age {
        DAY(1, false),
        WEEK(7, false),
        MONTH(30, false),
        OLDER_THAN_MONTH(30, true),
        OLDER_THAN_YEAR(365, true);

        private final Duration limit;
        private final boolean older;

        Age(int days, boolean older) {
            this.limit = Duration.ofDays(days);
            this.older = older;
        }
    }

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ListFields() {}

    /** What is no filter of ours is none. */
    Wanted wanted(Form form) {
        var age = value(form, "age", Age.class).orElse(null);
        var since = age == null ? null : clock.instant().minus(age.limit);
        return new Wanted(
                text(form, "q"),
                value(form, "state", Manuscript.State.class).orElse(null),
                text(form, "negotiation"),
                text(form, "party"),
                form.id("editor").orElse(null),
                Language.ofTag(form.value("missing")).orElse(null),
                age == null || age.older ? null : since,
                age == null || !age.older ? null : since,
                text(form, "tagged"),
                false);
    }

    Order order(Form form) {
        return value(form, "order", Order.class).orElse(Order.REVISED);
    }

    Map<String, String> editors(List<Editor> all) {
        var names = new LinkedHashMap<String, String>();
        all.forEach(e -> names.put(String.valueOf(e.id()), e.name()));
        return names;
    }

    static <T> Map<String, String> names(
            List<T> all, Function<T, String> slug, Function<T, Localized> name, Language language) {
        var names = new LinkedHashMap<String, String>();
        all.forEach(
                one -> names.put(slug.apply(one), name.apply(one).in(language).words()));
        return names;
    }

    static boolean isFiltered(Form form) {
        return FILTERS.stream().anyMatch(name -> !form.value(name).isBlank());
    }

    /** The address of the list with these filters. */
    static String address(Form form) {
        return "/admin/articles" + query(form, null);
    }

    /** The filters and the order, as the part of an address after its path; with the place where the page begins. */
    static String query(Form form, @Nullable Place after) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) if (!form.value(name).isBlank()) values.put(name, List.of(form.value(name)));
        if (after != null) values.put("after", List.of(after.toString()));
        return values.isEmpty() ? "" : "?" + Encoded.encode(values, Set.of());
    }

    private static @Nullable String text(Form form, String name) {
        var typed = form.value(name).strip();
        return typed.isEmpty() || typed.length() > LONGEST ? null : typed;
    }

    private static <E extends Enum<E>> Optional<E> value(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> Objects.equals(e.name(), form.value(name)))
                .findFirst();
    }
}
