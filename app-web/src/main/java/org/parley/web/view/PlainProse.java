package org.parley.web.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in which nothing has a meaning in Markdown or HTML: most of them, and then there is no need to read it as
 * either. {@code PlainProseTest} compares it with what the long way gives.
 */
final class PlainProse {

    // Signs that mean nothing anywhere in a line. Not: quotes and others that the sanitiser spells differently.
    private static final String HARMLESS = " ,.;:?%/()«»“”„’…–—№";

    private PlainProse() {}

    /** HTML of the paragraph; null where it must be read as Markdown. */
    static @Nullable String html(String markdown, List<Story.Mark> marks) {
        if (!isPlain(markdown)) return null;
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(markdown, true));
        for (var mark : marks) {
            if (mark.kind() != Story.Mark.Kind.SAID || !isKey(mark.id())) return null;
            put(mark, pieces);
        }
        var html = new StringBuilder(markdown.length() + 64).append("<p>");
        pieces.forEach(piece -> html.append(piece.html()));
        return html.append("</p>\n").toString();
    }

    // What begins with a letter or an opening quote begins no list, heading, code or rule.
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == ' ') return false;
        var first = text.charAt(0);
        if (!isLetter(first) && first != '«' && first != '“' && first != '„') return false;
        for (var at = 1; at < text.length(); at++) if (!isHarmless(text, at)) return false;
        return true;
    }

    private static boolean isHarmless(String text, int at) {
        var sign = text.charAt(at);
        // Between letters or after a number it is a hyphen.
        if (sign == '-')
            return at + 1 < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
        return isLetter(sign) || sign >= '0' && sign <= '9' || HARMLESS.indexOf(sign) >= 0;
    }

    // Latin and Cyrillic; others may be written with signs that are put together.
    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= 'Ѐ' && sign <= 'ґ';
    }

    private static boolean isKey(String id) {
        return id.chars().allMatch(c -> c == 'q' || c >= '0' && c <= '9');
    }

    // As Markdown does it: around the first place in any piece that has no mark yet.
    private static void put(Story.Mark mark, List<Piece> pieces) {
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            var from = piece.isText() ? piece.html().indexOf(mark.words()) : -1;
            if (from < 0) continue;
            var until = from + mark.words().length();
            var said = "<span class=\"said\" id=\"" + mark.id() + "\">" + mark.words() + "</span>";
            pieces.set(at, new Piece(piece.html().substring(0, from), true));
            pieces.add(at + 1, new Piece(said, false));
            pieces.add(at + 2, new Piece(piece.html().substring(until), true));
            return;
        }
    }

    private record Piece(String html, boolean isText) {}
}
