package org.parley.web.node;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests a node is busy with, and whether it takes more. */
final class UnderWay {

    private static final long LOOK_MILLISECONDS = 10;

    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean refusing;

    /** Counts one more; false, and not counted, when no more are taken. */
    boolean begin() {
        // Counted first: whoever waits for none must not overlook one that has just been let in.
        requests.incrementAndGet();
        if (!refusing) return true;
        requests.decrementAndGet();
        return false;
    }

    void end() {
        requests.decrementAndGet();
    }

    void refuseNew() {
        refusing = true;
    }

    /** Returns when nothing is under way, though not before the shortest time, and after the longest in any case. */
    void awaitNone(Duration shortest, Duration longest) {
        var begin = System.nanoTime();
        while (passed(begin).compareTo(shortest) < 0
                || requests.get() > 0 && passed(begin).compareTo(longest) < 0) if (!slept()) return;
    }

    private static Duration passed(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static boolean slept() {
        try {
            Thread.sleep(LOOK_MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
