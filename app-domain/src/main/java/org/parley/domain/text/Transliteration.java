package org.parley.domain.text;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * Ukrainian in Latin letters, as on passports and road signs: resolution 55 of the Cabinet of Ministers of Ukraine of
 * 27 January 2010. Letters that the table does not have stay what they are.
 */
final class Transliteration {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            entry('а', "a"),
            entry('б', "b"),
            entry('в', "v"),
            entry('г', "h"),
            entry('ґ', "g"),
            entry('д', "d"),
            entry('е', "e"),
            entry('є', "ie"),
            entry('ж', "zh"),
            entry('з', "z"),
            entry('и', "y"),
            entry('і', "i"),
            entry('ї', "i"),
            entry('й', "i"),
            entry('к', "k"),
            entry('л', "l"),
            entry('м', "m"),
            entry('н', "n"),
            entry('о', "o"),
            entry('п', "p"),
            entry('р', "r"),
            entry('с', "s"),
            entry('т', "t"),
            entry('у', "u"),
            entry('ф', "f"),
            entry('х', "kh"),
            entry('ц', "ts"),
            entry('ч', "ch"),
            entry('ш', "sh"),
            entry('щ', "shch"),
            entry('ь', ""),
            entry('ю', "iu"),
            entry('я', "ia"),
            entry('\'', ""));

    private static final Map<Character, String> AT_THE_START =
            Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

    private Transliteration() {}

    /** In small letters. */
    static String of(String ukrainian) {
        // "зг" is not "zh", which stands for "ж".
        var text = Folding.apostrophes(ukrainian).toLowerCase(Locale.ROOT).replace("зг", "zgh");
        var latin = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var table = i == 0 || !isWithinWord(text.charAt(i - 1)) ? AT_THE_START : LETTERS;
            latin.append(table.getOrDefault(letter, LETTERS.getOrDefault(letter, String.valueOf(letter))));
        }
        return latin.toString();
    }

    private static boolean isWithinWord(char before) {
        return Character.isLetter(before) || before == '\'';
    }
}
