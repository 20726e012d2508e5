package org.parley.web.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A citation in the format RIS, which programs that keep references read: a tag of two signs and a value a line. */
final class Ris {

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citation citation) {
        var made = new Ris();
        made.line("TY", "NEWS");
        made.line("ID", citation.key());
        made.line("TI", citation.title());
        made.line("T2", citation.site());
        made.line("PB", citation.site());
        made.line("PY", String.valueOf(citation.dated().getYear()));
        made.line("DA", day(citation.dated()));
        made.line("ET", String.valueOf(citation.version()));
        made.line("SE", citation.at());
        made.line("AB", citation.words());
        made.line("LA", citation.titleLanguage().tag());
        made.line("N1", "SHA-256: " + citation.hash());
        made.line("UR", citation.address());
        made.line("Y2", day(citation.read()));
        made.line("ER", " ");
        return made.lines.toString();
    }

    // A value is one line, and a tag without a value is none.
    private void line(String tag, String value) {
        if (!value.isEmpty())
            lines.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\R", " ").stripTrailing())
                    .append("\r\n");
    }

    private static String day(LocalDate day) {
        return SLASHES.format(day);
    }
}
