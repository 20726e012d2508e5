package org.parley.bench.record;

import java.util.List;

/**
 * Numbers that look like chance and are the same at every run, on every Java: SplitMix64 (Steele, Lea and Flood, “Fast
 * splittable pseudorandom number generators”, 2014).
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double ONE = 1.0 / (1L << 53);

    private long state;

    /** @param of what they are thrown for: things with a number of their own do not change when others do */
    Dice(long seed, String of, long number) {
        state = mixed(mixed(seed * 31 + of.hashCode()) + number);
    }

    /** From 0 up to but without {@code bound}. */
    int below(int bound) {
        return (int) (next() >>> 33) % bound;
    }

    /** Both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    /** From 0 up to but without 1. */
    double fraction() {
        return (next() >>> 11) * ONE;
    }

    <T> T of(List<T> many) {
        return many.get(below(many.size()));
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
