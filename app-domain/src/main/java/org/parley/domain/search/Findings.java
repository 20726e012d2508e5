package org.parley.domain.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param found those of the page asked for
 * @param counts of all that was found, by kind, whatever kind was asked for; kinds of which there is none are missing
 * @param total how many there are of the kind asked for
 * @param suggestion the question in words that do occur; null when there is nothing better
 */
public record Findings(
        Understanding understanding,
        List<Finding> found,
        Map<Kind, Integer> counts,
        int total,
        @Nullable String suggestion) {

    /** Nobody is told of more than so many: it is as many, or more. */
    public static final int MOST_COUNTED = 1000;

    /** How the question was taken. */
    public enum Understanding {
        /** All words, in any of their forms. */
        EXACT,
        /** There was little or nothing of that: words that look alike count, too. */
        SIMILAR,
        /** Nothing has all of the words: what has most of them. */
        PARTIAL,
        /** There was no word in it, only signs. */
        NO_WORDS,
        /** There were only words that stand in every text. */
        ONLY_COMMON_WORDS
    }

    public static Findings none(Understanding understanding) {
        return new Findings(understanding, List.of(), Map.of(), 0, null);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** Whether there may be more of a kind than its count says. */
    public boolean isMore(Kind kind) {
        return counts.getOrDefault(kind, 0) >= MOST_COUNTED;
    }

    /** Whether the question could be looked for at all. */
    public boolean isUnderstood() {
        return understanding != Understanding.NO_WORDS && understanding != Understanding.ONLY_COMMON_WORDS;
    }

    /** How many pages can be read. */
    public int pages() {
        var pages = (total + Question.ON_A_PAGE - 1) / Question.ON_A_PAGE;
        return Math.min(pages, Question.MOST_PAGES);
    }
}
