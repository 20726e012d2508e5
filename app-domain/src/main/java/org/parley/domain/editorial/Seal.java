package org.parley.domain.editorial;

import java.util.stream.Collectors;

/**
 * What the hash of a version is of, line by line. Format 1: the hash of the version before (empty for the first one) and
 * the content. Format 2 has between them the word {@code parley-version-2}, the number, the moment of publication, the
 * kind of change, a line for each language of the note, and an empty line.
 */
final class Seal {

    static final int NEWEST = 2;

    private Seal() {}

    /** @throws IllegalStateException when it was sealed by a newer Parley */
    static String text(Version version) {
        var content = version.revision().content();
        return switch (version.format()) {
            case 1 -> version.previousHash() + "\n" + content;
            case 2 -> version.previousHash() + "\n" + announced(version) + "\n" + content;
            default -> throw new IllegalStateException("Versions of format " + version.format() + " are not known");
        };
    }

    private static String announced(Version version) {
        return "parley-version-2\n%d\n%s\n%s\n%s"
                .formatted(version.number(), version.publishedAt(), version.change(), note(version));
    }

    private static String note(Version version) {
        var note = version.note();
        if (note == null) return "";
        return note.texts().entrySet().stream()
                .map(e -> "note " + e.getKey().tag() + ": " + onOneLine(e.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    // Or a note could pass for what comes after it.
    private static String onOneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
