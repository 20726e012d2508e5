package org.parley.persistence.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is left of a Ukrainian word without the ending of its case: for names that no dictionary has. It errs towards too many
 * stems, since two forms of a name only have to share one: {@code рябкові} is left as {@code рябков} and as {@code рябк},
 * because it could be a form of either.
 */
final class CaseEndings {

    private static final int SHORTEST_STEM = 3;

    // The longest that fits is taken off.
    private static final String[] ENDINGS = {
        "ими", "іми", "ами", "ями", "ові", "еві", "єві", "ого", "ому", "ої", "ій", "ою", "ею", "єю", "ах", "ях", "их",
        "іх", "ом", "ем", "єм", "им", "ім", "а", "я", "у", "ю", "і", "ї", "е", "є", "о", "и", "й", "ь"
    };

    private CaseEndings() {}

    /** @param word in small letters, without apostrophes */
    static Set<String> stems(String word) {
        var stems = new LinkedHashSet<String>();
        var ending = ending(word);
        var stem = word.substring(0, word.length() - ending.length());
        stems.add(stem);
        // Рябкові is of Рябков, Столтенбергові of Столтенберг.
        if (ending.equals("ові") || ending.equals("еві") || ending.equals("єві"))
            stems.add(word.substring(0, word.length() - 1));
        // Сергій, Сергія; but Зеленській, Зеленська.
        if (ending.equals("ій")) stems.add(word.substring(0, word.length() - 1));
        // Стефанець, Стефанця.
        if (word.endsWith("ець") && word.length() > SHORTEST_STEM + 2)
            stems.add(word.substring(0, word.length() - SHORTEST_STEM) + "ц");
        return stems;
    }

    private static String ending(String word) {
        for (var ending : ENDINGS)
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) return ending;
        return "";
    }
}
