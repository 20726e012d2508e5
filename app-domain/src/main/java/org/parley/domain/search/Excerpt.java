package org.parley.domain.search;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.domain.text.Language;

/** A piece of text in one language, in which the words that were looked for are marked. */
public record Excerpt(Language language, List<Piece> pieces) {

    /** @param isFound whether this is what was looked for */
    public record Piece(String words, boolean isFound) {}

    public static Excerpt plain(Language language, String text) {
        return new Excerpt(language, List.of(new Piece(text, false)));
    }

    public String text() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    public boolean isMarked() {
        return pieces.stream().anyMatch(Piece::isFound);
    }
}
