package org.parley.domain.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One text in one or more languages, side by side. The language that was given first is the original; the others are
 * its translations. Immutable. A text that is blank in every language cannot be made.
 */
public final class Localized {

    private final Map<Language, String> texts;

    private Localized(Map<Language, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** The text in one language only. */
    public static Localized of(Language original, String text) {
        return of(Map.of(original, text));
    }

    /** Ukrainian original with its English translation. */
    public static Localized of(String uk, String en) {
        var texts = new LinkedHashMap<Language, String>();
        texts.put(Language.UK, uk);
        texts.put(Language.EN, en);
        return of(texts);
    }

    /**
     * The texts in the order of the map, the original first. Blank ones are dropped.
     *
     * @throws IllegalArgumentException when nothing is left
     */
    public static Localized of(Map<Language, String> texts) {
        var kept = new LinkedHashMap<Language, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) kept.put(language, text.strip());
        });
        if (kept.isEmpty()) throw new IllegalArgumentException("A text needs words in at least one language");
        return new Localized(kept);
    }

    /** The text in this language or, where the translation is missing, in the original, marked as such. */
    public Text in(Language language) {
        var text = texts.get(language);
        return text != null ? new Text(text, language) : new Text(original(), originalLanguage());
    }

    public boolean isIn(Language language) {
        return texts.containsKey(language);
    }

    public Language originalLanguage() {
        return texts.keySet().iterator().next();
    }

    /** Language to text, the original first. */
    public Map<Language, String> texts() {
        return texts;
    }

    private String original() {
        return texts.values().iterator().next();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Localized that
                && texts.equals(that.texts)
                && originalLanguage() == that.originalLanguage();
    }

    @Override
    public int hashCode() {
        return Objects.hash(new EnumMap<>(texts), originalLanguage());
    }

    @Override
    public String toString() {
        return texts.entrySet().stream()
                .map(e -> e.getKey().tag() + ": " + e.getValue())
                .collect(Collectors.joining(" | "));
    }

    /** Words together with the language that they are really in. */
    public record Text(String words, Language language) {}
}
