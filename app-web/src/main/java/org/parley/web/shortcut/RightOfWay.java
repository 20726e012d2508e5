package org.parley.web.shortcut;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Has readers who are answered from memory make way for an editor: a crowd of them would take all that the processors give,
 * and a save wait for its share. Nobody is refused; while an editor’s request is under way, there is a pause of a twentieth
 * of a millisecond after each answer, a tenth once the system wakes the thread: ten thousand of them a second have room.
 */
@WebFilter("/admin/*")
public class RightOfWay implements Filter {

    private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    // Of the process, not of this filter: readers are answered before any filter is asked.
    private static final AtomicInteger EDITORS = new AtomicInteger();

    private static final LongAdder GIVEN = new LongAdder();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EDITORS.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            EDITORS.decrementAndGet();
        }
    }

    /** Whether an editor's request is under way on this node. */
    static boolean isTaken() {
        return EDITORS.get() > 0;
    }

    /** Waits for a moment where {@link #isTaken}; called by a thread that has just answered a reader. */
    static void give() {
        if (!isTaken()) return;
        GIVEN.increment();
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    /** How often somebody has made way since the start. */
    static long given() {
        return GIVEN.sum();
    }
}
