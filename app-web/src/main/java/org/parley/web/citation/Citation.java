package org.parley.web.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.domain.text.Language;

/**
 * All that a reference to a version of an article says, for readers of one language.
 *
 * @param title the headline
 * @param titleLanguage the language that the headline is in
 * @param part as addresses have it; empty for the whole article
 * @param at where in the article, in words: "para. 4"; empty for the whole
 * @param words what is cited, in one line; empty for the whole
 * @param dated when this version's text was published
 * @param hash of the version, in hexadecimal digits
 * @param address of the place in this version; it never leads to other words
 * @param read the day on which somebody asked for this
 */
public record Citation(
        Language language,
        String site,
        String title,
        Language titleLanguage,
        String slug,
        int version,
        String part,
        String at,
        String words,
        LocalDate dated,
        String hash,
        String address,
        LocalDate read) {

    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    /** The same for the same words, whoever asks and whenever: {@code parley-geneva-2022-01-10-v1-p4}. */
    public String key() {
        return "parley-" + slug + "-v" + version + (part.isEmpty() ? "" : "-" + part.replace('.', '-'));
    }

    /** As the style of the language writes dates. */
    String day(LocalDate day) {
        return (language == Language.UK ? NUMBERS : MONTH_FIRST).format(day);
    }

    /** The headline with the sign that ends it. */
    String sentence() {
        return title.matches(".*[.!?…]$") ? title : title + ".";
    }

    /** For those who type it into the system of theirs. */
    public String bibtex() {
        return BibTeX.of(this);
    }

    /** Lines end as the format wants them: with both signs. */
    public String ris() {
        return Ris.of(this);
    }
}
