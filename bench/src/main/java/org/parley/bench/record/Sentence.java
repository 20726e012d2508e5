package org.parley.bench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence in both languages with places for names: {@code {t.gen} } is the topic in the genitive. */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?\\}");

    private final List<Piece> uk;
    private final List<Piece> en;

    Sentence(String uk, String en) {
        this.uk = pieces(uk);
        this.en = pieces(en);
    }

    Text about(Names names) {
        return new Text(said(uk, names, false), said(en, names, true));
    }

    /** What the places stand for. */
    interface Names {
        /**
         * @param place as in the sentence
         * @param form the case, or nothing
         */
        String named(String place, String form, boolean isEnglish);
    }

    private static String said(List<Piece> pieces, Names names, boolean isEnglish) {
        var said = new StringBuilder();
        for (var piece : pieces)
            said.append(piece.isPlace ? names.named(piece.words, piece.form, isEnglish) : piece.words);
        // What begins with a small letter is part of a sentence.
        if (pieces.get(0).words.isEmpty())
            said.replace(0, 1, said.substring(0, 1).toUpperCase(Locale.ROOT));
        return said.toString();
    }

    private static List<Piece> pieces(String pattern) {
        var pieces = new ArrayList<Piece>();
        var places = PLACE.matcher(pattern);
        var from = 0;
        while (places.find()) {
            pieces.add(new Piece(false, pattern.substring(from, places.start()), ""));
            var form = places.group(2);
            pieces.add(new Piece(true, places.group(1), form == null ? "" : form));
            from = places.end();
        }
        pieces.add(new Piece(false, pattern.substring(from), ""));
        return pieces;
    }

    private record Piece(boolean isPlace, String words, String form) {}
}
