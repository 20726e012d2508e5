package org.parley.bench.drive;

import org.HdrHistogram.Histogram;
import org.parley.bench.measure.Load;

/** Counts answers and how long they took; safe for many threads. */
public final class Tally {

    private static final long LONGEST_MICROS = 600_000_000;

    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private final long begun = System.nanoTime();
    private long errors;

    /** An answer as it should be, after so many nanoseconds. */
    public synchronized void right(long nanos) {
        micros.recordValue(Math.min(LONGEST_MICROS, Math.max(1, nanos / 1000)));
    }

    /** An answer that nobody wants, or none. */
    public synchronized void wrong() {
        errors++;
    }

    /** All until now. */
    public synchronized Load load() {
        return new Load(
                micros.getTotalCount(),
                errors,
                (System.nanoTime() - begun) / 1e9,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3);
    }
}
