package org.parley.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * A form as its page shows it: what stands in each field, and what is wrong with it. A controller that gets one as the
 * body of a request reads the fields; every reading that fails is a {@link Problem} at its field, and the page shows the
 * typed values again.
 *
 * <p>Names are paths: {@code headline.uk}, {@code posts.2.title.en}. A text in several languages is a field for each.
 */
public final class Form {

    /** Stands in for a text that is missing, so that the rest of the form can be read and all problems told at once. */
    private static final String MISSING = "—";

    private static final Pattern ROW = Pattern.compile("[0-9]{1,4}");

    private final Map<String, List<String>> values;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    /** As it was typed. */
    public static Form of(Map<String, List<String>> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, texts) -> values.put(name, new ArrayList<>(texts)));
        return new Form(values);
    }

    /** Puts a value into a field, in the place of what stood there. Null empties it. */
    public Form with(String name, @Nullable Object value) {
        if (value == null) values.remove(name);
        else values.put(name, new ArrayList<>(List.of(value.toString())));
        return this;
    }

    /** Puts each language into its field. */
    public Form with(String name, @Nullable Localized text) {
        for (var language : Language.values())
            with(
                    name + "." + language.tag(),
                    text == null ? null : (Object) text.texts().get(language));
        return this;
    }

    /** Ticks several boxes of one name. */
    public Form with(String name, List<String> texts) {
        values.put(name, new ArrayList<>(texts));
        return this;
    }

    /** As typed; empty where there is nothing. */
    public String value(String name) {
        var texts = values.get(name);
        return texts == null || texts.isEmpty() ? "" : texts.get(0);
    }

    /** All values of fields with one name: ticked boxes. */
    public List<String> values(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** Whether a box is ticked, an option chosen or a button pressed. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether there is such a field: the pressed button, a ticked box. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Names and values in the order in which they were typed. */
    public Map<String, List<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The numbers of the rows of a repeated part, in their order: 0 and 2 for {@code posts.0.…} and {@code posts.2.…}. */
    public List<Integer> rows(String name) {
        var rows = new TreeSet<Integer>();
        for (var field : values.keySet()) {
            if (!field.startsWith(name + ".")) continue;
            var rest = field.substring(name.length() + 1);
            var end = rest.indexOf('.');
            var number = end < 0 ? rest : rest.substring(0, end);
            if (ROW.matcher(number).matches()) rows.add(Integer.valueOf(number));
        }
        return List.copyOf(rows);
    }

    /** A line or a text, stripped; null when it is blank. Too long is a problem. */
    public @Nullable String text(String name, int max) {
        var text = value(name).strip();
        if (text.length() > max) refuse(name, "problem.tooLong", max, text.length());
        return text.isEmpty() ? null : text;
    }

    /** A line or a text that must be there. */
    public String required(String name, int max) {
        var text = text(name, max);
        if (text == null) refuse(name, "problem.required");
        return text == null ? MISSING : text;
    }

    /** A text in the languages in which it was typed, the first of them counting as the original; null when in none. */
    public @Nullable Localized localized(String name, int max) {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : Language.values()) {
            var text = text(name + "." + language.tag(), max);
            if (text != null) texts.put(language, text);
        }
        return texts.isEmpty() ? null : Localized.of(texts);
    }

    /** A text that must be there in at least one language. */
    public Localized requiredLocalized(String name, int max) {
        var text = localized(name, max);
        if (text == null) refuse(name + "." + Language.UK.tag(), "problem.requiredInOneLanguage");
        return text == null ? Localized.of(Language.UK, MISSING) : text;
    }

    /** One of the values of an enum; empty when none was chosen. Anything else is a problem. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var typed = value(name).strip();
        if (typed.isEmpty()) return Optional.empty();
        var found = Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(typed))
                .findFirst();
        if (found.isEmpty()) refuse(name, "problem.unknownChoice");
        return found;
    }

    /** One of the values of an enum, which must be chosen; the first one stands in for a missing one. */
    public <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
        var chosen = choice(name, type);
        if (chosen.isEmpty()) refuse(name, "problem.choose");
        return chosen.orElse(type.getEnumConstants()[0]);
    }

    /** A day, typed as 2022-01-10; null when there is none. A day that is not in the calendar is a problem. */
    public @Nullable LocalDate date(String name) {
        var typed = value(name).strip();
        if (typed.isEmpty()) return null;
        try {
            var date = LocalDate.parse(typed);
            if (date.getYear() >= 1 && date.getYear() <= 9999) return date;
        } catch (DateTimeParseException e) {
            // Told below.
        }
        refuse(name, "problem.date");
        return null;
    }

    /** A day that must be there; a fixed one stands in for a missing one. */
    public LocalDate requiredDate(String name) {
        var date = date(name);
        if (date == null && value(name).isBlank()) refuse(name, "problem.required");
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A whole number from min to max; null when the field is empty. */
    public @Nullable Integer number(String name, int min, int max) {
        var typed = value(name).strip();
        if (typed.isEmpty()) return null;
        try {
            var number = Integer.parseInt(typed);
            if (number >= min && number <= max) return number;
        } catch (NumberFormatException e) {
            // Told below.
        }
        refuse(name, "problem.number", min, max);
        return null;
    }

    /** An identity that a hidden field or a choice carries; empty when it is none. */
    public Optional<Long> id(String name) {
        var typed = value(name).strip().toLowerCase(Locale.ROOT);
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /**
     * Tells of a problem; the first one at a field stays.
     *
     * @param field its name, the element's id on the page
     * @param key of the wording, which says what to do: {@code problem.required}
     */
    public Form refuse(String field, String key, Object... parameters) {
        problems.putIfAbsent(field, new Problem(field, key, List.of(parameters)));
        return this;
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    /** In the order in which they were found, which is that of the page. */
    public List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    public @Nullable Problem problem(String field) {
        return problems.get(field);
    }

    /**
     * Something that whoever typed it has to mend.
     *
     * @param field the name of the field
     * @param key of the wording
     * @param parameters of the wording
     */
    public record Problem(String field, String key, List<Object> parameters) {

        /** For the template engine. */
        public Object[] arguments() {
            return parameters.toArray();
        }
    }
}
