package org.parley.bench.record;

import java.util.Arrays;

/** A choice in which the thing of rank k comes up 1/k^s as often as the first one: how words, and names, are used. */
final class Zipf {

    private final double[] upTo;

    /** @param s 1 for words; smaller is more even */
    Zipf(int things, double s) {
        upTo = new double[things];
        var sum = 0.0;
        for (var i = 0; i < things; i++) {
            sum += 1 / Math.pow(i + 1, s);
            upTo[i] = sum;
        }
    }

    /** From 0, the most frequent. */
    int rank(Dice dice) {
        var found = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
        return found < 0 ? Math.min(-found - 1, upTo.length - 1) : found;
    }
}
