package org.parley.web.node;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * What a process does when it is asked to end (SIGTERM): something first, and then as ever.
 *
 * <p>A shutdown hook could not do it: the server's own hook runs at the same time, and takes everything away at once. There
 * is no other way to come before it than this class of the JDK, which is kept for such use (JEP 260).
 */
final class TermSignal {

    private static final Logger LOG = Logger.getLogger(TermSignal.class.getName());
    private static final Signal TERM = new Signal("TERM");
    // As the JDK itself ends on this signal.
    private static final int EXIT_CODE = 128 + 15;

    private final Runnable first;
    private final AtomicBoolean begun = new AtomicBoolean();
    private @Nullable SignalHandler before;

    TermSignal(Runnable first) {
        this.first = first;
    }

    /** From now on; where the signal is somebody else's (JDK option {@code -Xrs}), all stays as it is. */
    void take() {
        try {
            before = Signal.handle(TERM, signal -> endOnce());
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Asked to end, this node will not wait for requests that are under way", e);
        }
    }

    void giveBack() {
        // While it ends, the one before would end it faster.
        if (before != null && !begun.get()) Signal.handle(TERM, before);
    }

    private void endOnce() {
        if (!begun.compareAndSet(false, true)) return;
        first.run();
        Runtime.getRuntime().exit(EXIT_CODE);
    }
}
