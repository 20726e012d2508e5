package org.parley.web.citation;

import java.util.Map;
import java.util.stream.Collectors;
import org.parley.domain.text.Language;

/** A citation as an entry of BibTeX, for biblatex: in UTF-8, Ukrainian letters as they are. */
final class BibTeX {

    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) '\\', "\\textbackslash{}",
            // BibTeX counts braces whatever stands before them: one alone would swallow what follows, or end the field.
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '$', "\\$",
            (int) '&', "\\&",
            (int) '#', "\\#",
            (int) '%', "\\%",
            (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

    private final StringBuilder entry = new StringBuilder();

    private BibTeX() {}

    static String of(Citation citation) {
        var made = new BibTeX();
        made.entry.append("@online{").append(citation.key());
        // Doubled braces keep the capitals of names.
        made.field("title", "{" + escaped(citation.title()) + "}");
        made.field("organization", escaped(citation.site()));
        made.field("date", citation.dated().toString());
        made.field("version", String.valueOf(citation.version()));
        if (!citation.at().isEmpty()) made.field("addendum", escaped(citation.at()));
        // Taken as it is, signs and all; ours has none that would end the field.
        made.field("url", citation.address());
        made.field("urldate", citation.read().toString());
        made.field("langid", citation.titleLanguage() == Language.UK ? "ukrainian" : "english");
        made.field("note", "SHA-256: " + citation.hash());
        if (!citation.words().isEmpty()) made.field("abstract", escaped(citation.words()));
        return made.entry.append("\n}\n").toString();
    }

    private void field(String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(sign -> SPECIAL.getOrDefault(sign, Character.toString(sign)))
                .collect(Collectors.joining());
    }
}
