package org.parley.web.cache;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Freshness;

/** Pages that are being made: one at a time for each address. */
final class Flights {

    private static final long SECONDS_OF_PATIENCE = 60;

    private final ConcurrentMap<String, Flight> waiting = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Flight> running = new ConcurrentHashMap<>();
    private final LongAdder joined = new LongAdder();

    /** What a page waits for before it is made. */
    @FunctionalInterface
    interface Clearance {
        void await() throws InterruptedException;
    }

    /** One page that is being made, or will be as soon as the one before it is done. */
    static final class Flight {

        private final CompletableFuture<@Nullable FinishedPage> landed = new CompletableFuture<>();
        private volatile long moment;

        /** @return null where the page is not for others */
        @Nullable
        FinishedPage await() throws InterruptedException {
            try {
                return landed.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                return null;
            }
        }
    }

    /** One whose page is right for somebody who asks now. */
    @Nullable
    Flight joinable(String key, Freshness freshness) {
        var begun = running.get(key);
        if (begun != null && freshness.isLeased() && !freshness.isChanging() && begun.moment == freshness.moment())
            return begun;
        // What is not begun yet will read what can be read now.
        return waiting.get(key);
    }

    /** @return the page that somebody else makes; null where it is not for others */
    @Nullable
    FinishedPage join(Flight flight) throws InterruptedException {
        joined.increment();
        return flight.await();
    }

    /** How often somebody waited for a page that somebody else made. */
    long joined() {
        return joined.sum();
    }

    /**
     * Makes the page as soon as nobody else makes it and it is cleared; or lets somebody else, who has not begun.
     *
     * @return null where it turned out not to be for this reader
     */
    @Nullable
    FinishedPage fly(String key, Freshness freshness, Clearance clearance, Callable<@Nullable FinishedPage> making)
            throws Exception {
        var mine = new Flight();
        var other = waiting.putIfAbsent(key, mine);
        if (other != null) return join(other);
        FinishedPage page = null;
        try {
            clearance.await();
            takeOff(key, mine, freshness);
            page = making.call();
            return page;
        } finally {
            waiting.remove(key, mine);
            running.remove(key, mine);
            mine.landed.complete(page != null && page.isShareable() ? page : null);
        }
    }

    private void takeOff(String key, Flight mine, Freshness freshness) throws InterruptedException {
        mine.moment = freshness.moment();
        for (var before = running.putIfAbsent(key, mine); before != null; before = running.putIfAbsent(key, mine)) {
            before.await();
            mine.moment = freshness.moment();
        }
        waiting.remove(key, mine);
    }
}
