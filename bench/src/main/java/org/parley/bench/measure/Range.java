package org.parley.bench.measure;

import java.util.Arrays;

/** Several measurements of the same thing: the one in the middle, and between which they lie. */
public record Range(double median, double low, double high) {

    /** Of at least one; the median of an even number lies halfway between the two in the middle. */
    public static Range of(double... values) {
        if (values.length == 0) throw new IllegalArgumentException("Nothing was measured");
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Range(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The smallest value that this share of them (0 to 1) does not exceed. */
    public static double percentile(double share, double... values) {
        if (values.length == 0) throw new IllegalArgumentException("Nothing was measured");
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
