package org.parley.web.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.web.form.Form;
import org.parley.web.form.Rows;

/**
 * One part of a form that two editors want to be different.
 *
 * @param label key of its wording
 * @param language of the text; null where it is no text in a language
 * @param saved what the other one saved, line by line
 * @param typed what this one typed
 */
public record Difference(String label, @Nullable Language language, List<Line> saved, List<Line> typed) {

    /** The words of a line; those that are the name of a choice stand there as the key of their wording. */
    public record Line(List<Word> words) {}

    /** @param key of the wording; null where the text says it */
    public record Word(String text, @Nullable String key) {}

    // Fields whose value is the name of a choice, with where its wording begins.
    private static final Map<String, String> CHOICES =
            Map.of("kind", "party.", "role", "role.", "language", "language.");

    static List<Difference> between(Form saved, Form typed, Map<String, String> labels) {
        var differences = new ArrayList<Difference>();
        labels.forEach((part, label) -> {
            if (isRepeated(part, saved, typed))
                add(differences, new Difference(label, null, rows(saved, part), rows(typed, part)));
            for (var language : Language.values()) {
                var field = part + "." + language.tag();
                add(differences, new Difference(label, language, lines(saved, field), lines(typed, field)));
            }
            add(differences, new Difference(label, null, lines(saved, part), lines(typed, part)));
        });
        return differences;
    }

    private static void add(List<Difference> differences, Difference difference) {
        if (!difference.saved().equals(difference.typed())) differences.add(difference);
    }

    private static boolean isRepeated(String part, Form saved, Form typed) {
        return !saved.rows(part).isEmpty() || !typed.rows(part).isEmpty();
    }

    private static List<Line> rows(Form form, String part) {
        return form.rows(part).stream()
                .map(row -> new Line(Rows.of(form, part + "." + row).entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(text -> word(field.getKey(), text)))
                        .toList()))
                .toList();
    }

    private static List<Line> lines(Form form, String field) {
        return form.value(field).isEmpty() ? List.of() : List.of(new Line(List.of(word(field, form.value(field)))));
    }

    private static Word word(String field, String text) {
        var begin = CHOICES.get(field);
        return new Word(text, begin == null ? null : begin + text);
    }
}
