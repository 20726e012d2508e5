package org.parley.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.search.Kind;
import org.parley.domain.search.Question;
import org.parley.domain.search.Question.Order;
import org.parley.domain.text.Language;
import org.parley.web.form.Form;

/** What the address of a search asks for. A kind or page that there is not counts as not asked. */
public final class SearchQuery {

    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final String PAGE = "page";
    private static final List<String> FILTERS = List.of("negotiation", "party", "topic", "from", "until");
    private static final int LONGEST_SLUG = 100;

    private final Form form;
    private final String typed;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    /** Reads the fields; what is wrong with them is told by the form. */
    SearchQuery(Form form) {
        this.form = form;
        // Signs that no page may show are no words either.
        typed = clean(form.value(WORDS));
        for (var filter : FILTERS) form.with(filter, (Object) clean(form.value(filter)));
        form.with(WORDS, (Object) words());
        from = form.date("from");
        until = form.date("until");
        if (from != null && until != null && until.isBefore(from)) form.refuse("until", "problem.searchDays");
    }

    Question question(Language language) {
        var order = form.has("sort", "newest") ? Order.NEWEST : Order.RELEVANCE;
        return new Question(
                words(),
                kind(),
                slug("negotiation"),
                slug("party"),
                slug("topic"),
                from,
                until,
                order,
                language,
                page());
    }

    /** As far as they count. */
    public String words() {
        if (!isCut()) return typed;
        var end = Question.MOST_CHARACTERS;
        return typed.substring(0, Character.isHighSurrogate(typed.charAt(end - 1)) ? end - 1 : end);
    }

    /** Whether there was more than counts. */
    public boolean isCut() {
        return typed.length() > Question.MOST_CHARACTERS;
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    /** Whether it is narrowed by anything but the kind. */
    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> !form.value(name).isBlank());
    }

    public @Nullable Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> form.has(KIND, kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    public int page() {
        var page = form.value(PAGE).strip();
        return page.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(page), Question.MOST_PAGES) : 1;
    }

    /** The query for another page of the same. */
    public String page(int number) {
        return with(PAGE, number <= 1 ? "" : "" + number);
    }

    /** The query for one kind of the same; for all when it is null. */
    public String of(@Nullable Kind kind) {
        return with(KIND, kind == null ? "" : kind.name().toLowerCase(Locale.ROOT));
    }

    /** The query for other words. */
    public String asking(String words) {
        return with(WORDS, words);
    }

    /** The query for the same words in all there is. */
    public String everywhere() {
        return "?" + pair(WORDS, words());
    }

    /** The query itself. */
    public String same() {
        return with("", "");
    }

    // On another page of other results, nobody is on the third one yet.
    private String with(String name, String value) {
        var pairs = new LinkedHashMap<String, String>();
        for (var field : List.of(WORDS, KIND, "negotiation", "party", "topic", "from", "until", "sort"))
            pairs.put(field, field.equals(WORDS) ? words() : form.value(field));
        pairs.put(name, value);
        return pairs.entrySet().stream()
                .filter(pair -> !pair.getValue().isBlank())
                .map((Map.Entry<String, String> pair) -> pair(pair.getKey(), pair.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private @Nullable String slug(String name) {
        var slug = form.value(name).strip();
        return slug.isEmpty() ? null : slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
