package org.parley.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in lines that fit: as large as it can stand, and cut with an ellipsis where even the smallest letters would not
 * do.
 *
 * @param size of the letters, in pixels
 */
record Lines(List<String> lines, double size) {

    /** From one line to the next, in sizes of the letters. */
    static final double LEADING = 1.18;

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final String ELLIPSIS = "…";

    /** @param sizes that may be taken, the largest first */
    static Lines fitting(Typeface face, String text, double width, double height, double... sizes) {
        for (var size : sizes) {
            var lines = broken(face, text, width, size);
            if (lines.size() * size * LEADING <= height) return new Lines(lines, size);
        }
        var smallest = sizes[sizes.length - 1];
        var room = Math.max(1, (int) (height / (smallest * LEADING)));
        return new Lines(cut(face, broken(face, text, width, smallest), room, width, smallest), smallest);
    }

    private static List<String> broken(Typeface face, String text, double width, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : SPACE.split(text.strip(), -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = word;
            while (face.width(line, size) > width) {
                var fits = fits(face, line, width, size);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    // How much of a word that is wider than a line stands in one; at least a letter, or it would never end.
    private static int fits(Typeface face, String word, double width, double size) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            var next = word.offsetByCodePoints(end, 1);
            if (face.width(word.substring(0, next), size) > width) break;
            end = next;
        }
        return end;
    }

    private static List<String> cut(Typeface face, List<String> lines, int room, double width, double size) {
        if (lines.size() <= room) return lines;
        var kept = new ArrayList<>(lines.subList(0, room));
        var last = kept.remove(room - 1);
        while (!last.isEmpty() && face.width(last + ELLIPSIS, size) > width)
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        kept.add(last + ELLIPSIS);
        return kept;
    }
}
