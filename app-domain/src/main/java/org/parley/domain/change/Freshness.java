package org.parley.domain.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What one node knows about whether the pages that it has kept are still what a reader should see. A change is
 * {@linkplain #announced announced} before it can be seen by anybody: from then on no page is served that shows what the
 * change touches, nor kept; once it is {@linkplain #settled settled}, such pages are made anew. A node vouches for its pages
 * only for a while, the {@linkplain #lease lease}, after it has asked what is announced: whoever makes a change waits for
 * every node to have heard of it, or for the lease of one that is silent to be over.
 */
public final class Freshness {

    /** Who has changed more than this at once begins again with no pages at all. */
    private static final int MOST_REMEMBERED = 100_000;

    private final LongSupplier nanoTime;
    private final Map<Object, Announced> announced = new HashMap<>();
    private final Map<Aspect, Long> changed = new HashMap<>();
    private long forgotten;
    private volatile Known known = new Known(0, false);
    private volatile long leaseEnd;

    /** @param at when it was first heard of, by {@link #nanoTime} */
    private record Announced(Set<Aspect> touched, long at) {

        boolean touches(Set<Aspect> shown) {
            return shown.stream().anyMatch(touched::contains);
        }

        Announced and(Announced later) {
            var both = new HashSet<>(touched);
            both.addAll(later.touched);
            return new Announced(both, at);
        }
    }

    /** A moment in what this node knows. */
    private record Known(long moment, boolean isChanging) {}

    public Freshness(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        leaseEnd = nanoTime.getAsLong();
    }

    /** Whether this node may serve anything that it has kept. */
    public boolean isLeased() {
        return leaseEnd - nanoTime.getAsLong() > 0;
    }

    /**
     * This node knows all that is announced.
     *
     * @param asked when it asked, by {@link System#nanoTime()}
     */
    public void lease(long asked, long milliseconds) {
        leaseEnd = asked + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    /** Something is about to change. @param change by which {@link #settled} names it */
    public synchronized void announced(Object change, Set<Aspect> touched) {
        announced.merge(change, new Announced(Set.copyOf(touched), nanoTime.getAsLong()), Announced::and);
        advance();
    }

    /** What was announced has come, or will not come any more. */
    public synchronized void settled(Object change) {
        var settled = announced.remove(change);
        if (settled == null) return;
        changed(settled.touched());
        notifyAll();
    }

    /**
     * Returns when nothing is announced that touches what a page shows: what is made of it before then is only for those who
     * asked before it was begun.
     *
     * @param patience milliseconds since a change was announced, after which it is not waited for any more
     */
    public synchronized void awaitSettled(Set<Aspect> shown, long patience) throws InterruptedException {
        for (var left = left(shown, patience); left > 0; left = left(shown, patience)) wait(left);
    }

    private long left(Set<Aspect> shown, long patience) {
        var now = nanoTime.getAsLong();
        return announced.values().stream()
                .filter(change -> change.touches(shown))
                .mapToLong(change -> patience - TimeUnit.NANOSECONDS.toMillis(now - change.at()))
                .max()
                .orElse(0);
    }

    /** Something has changed at some time before now. */
    public synchronized void changed(Set<Aspect> touched) {
        advance();
        if (changed.size() + touched.size() > MOST_REMEMBERED) {
            changed.clear();
            forgotten = known.moment();
        }
        touched.forEach(aspect -> changed.put(aspect, known.moment()));
    }

    /** A number that grows with all that is announced or settled: while it stays, nothing has changed. */
    public long moment() {
        return known.moment();
    }

    /** Whether some change is announced and not settled yet. */
    public boolean isChanging() {
        return known.isChanging();
    }

    /** Whether what was read after a moment is what can be read now, and will be until something is announced. */
    public synchronized boolean isUnchanged(Set<Aspect> shown, long since) {
        if (since < forgotten) return false;
        for (var change : announced.values()) if (change.touches(shown)) return false;
        return shown.stream().allMatch(aspect -> changed.getOrDefault(aspect, 0L) <= since);
    }

    private void advance() {
        known = new Known(known.moment() + 1, !announced.isEmpty());
    }
}
