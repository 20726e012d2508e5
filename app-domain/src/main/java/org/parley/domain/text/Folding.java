package org.parley.domain.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Texts reduced to what counts when they are looked for or put in order. */
public final class Folding {

    private static final int MOST_COMPARED = 100;

    private static final int MOST_WORDS = 10;

    /** Sorts after every letter. */
    private static final String LAST = "\uFFFD";

    private Folding() {}

    /** Without letter case and stress marks, with one kind of apostrophe and of space: what a search compares. */
    public static String forSearch(String text) {
        return apostrophes(Normalizer.normalize(text, Form.NFKC))
                .replace("\u0301", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    /** What somebody looks for, word by word; nobody needs more than ten. */
    public static List<String> words(String asked) {
        return Arrays.stream(forSearch(asked).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /**
     * What stands for the text in an ordered list. Compared character by character, it gives the order of the Ukrainian
     * alphabet, which that of the characters' codes is not: ґ follows г, є follows е, і and ї follow и.
     */
    public static String forOrder(String text) {
        var order = forSearch(text)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .replace("ґ", "г" + LAST)
                .replace("є", "е" + LAST)
                .replace("ї", "и" + LAST + LAST)
                .replace("і", "и" + LAST);
        return order.substring(0, Math.min(order.length(), MOST_COMPARED));
    }

    /** With ' for every sign that stands for an apostrophe: ’ and ʼ in Ukrainian, ` and others by mistake. */
    static String apostrophes(String text) {
        return text.replaceAll("[\u2019\u02BC\u2018`\u00B4\u2032\uFF07\u02B9]", "'");
    }
}
