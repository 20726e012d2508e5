package org.parley.bench.drive;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.parley.bench.measure.Load;

/**
 * Requests that arrive at a constant rate, whatever the server does, as readers of the world do. How long each took is
 * counted from when it was meant to be sent: a server that stands still for a second is seen by all who would have come
 * in that second, and not by the few whose connection stood still.
 *
 * @param connections how many may wait at the same time; those who come when all do, wait for one, and that counts
 * @param paths which page the n-th reader asks for
 */
public record OpenLoop(URI base, double perSecond, int connections, LongFunction<String> paths) {

    /** Runs until the last request that was meant to be sent within this time is answered. */
    public Load run(Duration time) throws InterruptedException {
        return run(Math.round(perSecond * time.toNanos() / 1e9), () -> false);
    }

    /** Runs until it is over; those who have asked by then are answered. */
    public Load runUntil(BooleanSupplier over) throws InterruptedException {
        return run(Long.MAX_VALUE, over);
    }

    private Load run(long total, BooleanSupplier over) throws InterruptedException {
        var next = new AtomicLong();
        var tally = new Tally();
        var begin = System.nanoTime();
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var workers = new ArrayList<Future<?>>();
            for (int i = 0; i < connections; i++)
                workers.add(threads.submit(() -> work(begin, total, over, next, tally)));
            for (var worker : workers) worker.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A reader failed", e);
        } finally {
            threads.shutdownNow();
        }
        return tally.load();
    }

    private void work(long begin, long total, BooleanSupplier over, AtomicLong next, Tally tally) {
        try (var asking = new Patient(base)) {
            for (long n = next.getAndIncrement(); n < total && !over.getAsBoolean(); n = next.getAndIncrement()) {
                var meant = begin + Math.round(n * 1e9 / perSecond);
                for (long wait = meant - System.nanoTime(); wait > 0; wait = meant - System.nanoTime())
                    LockSupport.parkNanos(wait);
                ask(asking, paths.apply(n), meant, tally);
            }
        }
    }

    private static void ask(Patient asking, String path, long meant, Tally tally) {
        try {
            if (asking.get(path).status() == 200) tally.right(System.nanoTime() - meant);
            else tally.wrong();
        } catch (IOException e) {
            tally.wrong();
        }
    }
}
