package org.parley.persistence.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Letters of two alphabets that look the same: whoever types HATO may have meant either. */
final class LookAlikes {

    private static final String LATIN = "aceiopxykmthbABCEHIKMOPTXY";
    private static final String CYRILLIC = "асеіорхукмтнвАВСЕНІКМОРТХУ";

    private LookAlikes() {}

    /** A word of both alphabets, as is never meant, in that of its other letters; any other word as it is. */
    static String inOneAlphabet(String word) {
        return hasCyrillic(word) && hasLatin(word) ? replaced(word, LATIN, CYRILLIC) : word;
    }

    /** A Latin word that could as well be in Cyrillic letters, in these; null when one of its letters has no double. */
    static @Nullable String inCyrillic(String word) {
        // Small letters are less alike than capitals: вон is not boh.
        var capitals = word.toUpperCase(Locale.ROOT);
        var other = replaced(capitals, LATIN, CYRILLIC);
        return hasLatin(other) || other.equals(capitals) ? null : other.toLowerCase(Locale.ROOT);
    }

    static boolean hasCyrillic(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static boolean hasLatin(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static String replaced(String word, String from, String to) {
        var text = new StringBuilder(word);
        for (var i = 0; i < text.length(); i++) {
            var at = from.indexOf(text.charAt(i));
            if (at >= 0) text.setCharAt(i, to.charAt(at));
        }
        return text.toString();
    }
}
