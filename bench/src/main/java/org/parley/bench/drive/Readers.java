package org.parley.bench.drive;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.parley.bench.measure.Load;

/** Readers who ask for one page after the other, each as soon as they have the last one, until all pages are read. */
public final class Readers {

    private Readers() {}

    /** So many readers share these pages; each page is asked for once. */
    public static Load readOnce(URI base, int readers, List<String> paths) throws Exception {
        var left = new ConcurrentLinkedQueue<>(paths);
        var tally = new Tally();
        var threads = Executors.newFixedThreadPool(readers);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int i = 0; i < readers; i++) work.add(() -> read(base, left, tally));
            for (var done : threads.invokeAll(work)) done.get();
        } finally {
            threads.shutdownNow();
        }
        return tally.load();
    }

    @SuppressWarnings("NullAway") // Void has no value but null.
    private static Void read(URI base, ConcurrentLinkedQueue<String> left, Tally tally) {
        try (var asking = new Patient(base)) {
            for (var path = left.poll(); path != null; path = left.poll()) {
                var begin = System.nanoTime();
                if (isRight(asking, path)) tally.right(System.nanoTime() - begin);
                else tally.wrong();
            }
        }
        return null;
    }

    private static boolean isRight(Patient asking, String path) {
        try {
            return asking.get(path).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
