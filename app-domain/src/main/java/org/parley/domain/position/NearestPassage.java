package org.parley.domain.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what an editor most likely meant when words do not stand in a text letter for letter: the run of the text's own
 * words that takes the fewest changes. Case, quotation marks, dashes and other endings of a word count little or
 * nothing; the text's own letters are what is proposed.
 */
public final class NearestPassage {

    /** A proposal has to have at least this share of the words, or it would be a guess. */
    private static final double ENOUGH = 0.5;

    private static final int MOST_WORDS = 1500;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ`\\-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern CLOSING = Pattern.compile("[.!?…]+$");

    private final String text;
    private final List<Word> there;
    private final List<Word> wanted;

    private record Word(String letters, int start, int end) {}

    /** How many changes it takes, and how many words are the same as they stand: of two as cheap, more is nearer. */
    private record Run(double cost, int same, int from) {
        boolean isNearerThan(Run other) {
            return cost < other.cost || cost == other.cost && same > other.same;
        }
    }

    private NearestPassage(String text, String words) {
        this.text = text;
        this.there = words(text);
        this.wanted = words(words);
    }

    /** The part of the text that comes nearest to these words; empty when nothing in it is like them. */
    public static Optional<String> in(String text, String words) {
        var nearest = new NearestPassage(text, words);
        return nearest.find().map(found -> nearest.closed(found, words));
    }

    // The fewest changes that lead from the wanted words to a run of the text that begins and ends anywhere in it.
    private Optional<int[]> find() {
        if (wanted.isEmpty() || there.isEmpty()) return Optional.empty();
        var row = new Run[there.size() + 1];
        for (var j = 0; j <= there.size(); j++) row[j] = new Run(0, 0, j);
        for (var word : wanted) row = next(row, word);
        var best = 1;
        for (var j = 1; j < row.length; j++) if (row[j].isNearerThan(row[best])) best = j;
        if (row[best].cost() > wanted.size() * (1 - ENOUGH) || row[best].from() >= best) return Optional.empty();
        return Optional.of(new int[] {
            there.get(row[best].from()).start(), there.get(best - 1).end()
        });
    }

    private Run[] next(Run[] before, Word word) {
        var row = new Run[before.length];
        row[0] = new Run(before[0].cost() + 1, 0, 0);
        for (var j = 1; j < row.length; j++) {
            var same = taken(before[j - 1], unlike(word, there.get(j - 1)));
            var missing = new Run(before[j].cost() + 1, before[j].same(), before[j].from());
            var further = new Run(row[j - 1].cost() + 1, row[j - 1].same(), row[j - 1].from());
            row[j] = least(same, least(further, missing));
        }
        return row;
    }

    private static Run taken(Run before, double unlike) {
        return new Run(before.cost() + unlike, before.same() + (unlike == 0 ? 1 : 0), before.from());
    }

    private static Run least(Run one, Run other) {
        return other.isNearerThan(one) ? other : one;
    }

    // Another ending of the same word costs little: the shared beginning counts.
    private static double unlike(Word one, Word other) {
        var a = one.letters();
        var b = other.letters();
        if (a.equals(b)) return 0;
        var shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) shared++;
        return 1 - (double) shared / Math.max(a.length(), b.length());
    }

    // A sentence goes with its full stop where one was asked for.
    private String closed(int[] found, String words) {
        var end = found[1];
        if (CLOSING.matcher(words.strip()).find())
            while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) end++;
        return text.substring(found[0], end);
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (words.size() < MOST_WORDS && matcher.find()) {
            var letters = matcher.group().toLowerCase(Locale.ROOT).replaceAll("['ʼ`]", "’");
            words.add(new Word(letters, matcher.start(), matcher.end()));
        }
        return words;
    }
}
