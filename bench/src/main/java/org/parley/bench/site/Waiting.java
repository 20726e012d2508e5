package org.parley.bench.site;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** For what comes true by itself after a while. */
public final class Waiting {

    /** What is waited for; an {@link IOException} means not yet. */
    @FunctionalInterface
    public interface Condition {
        boolean isTrue() throws IOException;
    }

    private Waiting() {}

    /** Looks every few milliseconds; {@link Missing} with these words when it takes longer than that. */
    public static void until(String what, Duration patience, Condition condition) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (!holds(condition)) {
            if (Instant.now().isAfter(end)) throw new Missing(what + ": not after " + patience.toSeconds() + " s");
            Thread.sleep(20);
        }
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.isTrue();
        } catch (IOException notYet) {
            return false;
        }
    }
}
