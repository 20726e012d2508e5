package org.parley.domain.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that content can be written in. Ukrainian comes first everywhere: it is the language of the house. */
public enum Language {
    UK,
    EN;

    private final String tag = name().toLowerCase(Locale.ROOT);

    /** The BCP 47 tag: {@code uk}, {@code en}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with this exact tag; empty when we do not publish in it. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }
}
