package org.parley.bench.scenario;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.parley.bench.drive.Patient;
import org.parley.bench.site.Missing;
import org.parley.bench.site.TwoNodes;

/** Readers of one article who know which version they have seen, and which they must have seen by now. */
final class Audience implements AutoCloseable {

    private static final Pattern MARK = Pattern.compile("Випуск (\\d+) для вимірювання");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final ExecutorService threads;
    private final AtomicLongArray shown = new AtomicLongArray(2);
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong stale = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();
    private volatile int everywhere;
    private volatile boolean over;

    private Audience(int readers) {
        threads = Executors.newFixedThreadPool(readers + 2);
    }

    /** So many readers at the front, and somebody at each node to see when it shows a version. */
    static Audience of(TwoNodes site, String article, int readers) {
        var audience = new Audience(readers);
        for (int node = 0; node < 2; node++) {
            int index = node;
            audience.threads.execute(() -> audience.read(
                    site.node(index + 1), article, seen -> audience.shown.accumulateAndGet(index, seen, Math::max)));
        }
        var other = article.replaceFirst("^/uk/", "/en/");
        for (int i = 0; i < readers; i++) {
            var path = i % 2 == 0 ? article : other;
            audience.threads.execute(() -> audience.read(site.front(), path, seen -> {}));
        }
        return audience;
    }

    /** The headline by which a version is known. */
    static String mark(int version) {
        return "Випуск " + version + " для вимірювання";
    }

    private interface Seeing {
        void version(int number);
    }

    private void read(URI base, String path, Seeing seeing) {
        int last = 0;
        try (var asking = new Patient(base)) {
            while (!over) {
                int atLeast = Math.max(last, everywhere);
                try {
                    var answer = asking.get(path);
                    var mark = MARK.matcher(answer.text());
                    int version = mark.find() ? Integer.parseInt(mark.group(1)) : 0;
                    answers.incrementAndGet();
                    if (answer.status() != 200) wrong.incrementAndGet();
                    else if (version < atLeast) stale.incrementAndGet();
                    seeing.version(version);
                    last = Math.max(last, version);
                } catch (IOException | RuntimeException e) {
                    wrong.incrementAndGet();
                }
            }
        }
    }

    /** Waits until both nodes show it; from now, in milliseconds. Whoever asks later must get it. */
    double untilBothShow(int version) {
        var begin = System.nanoTime();
        while (shown.get(0) < version || shown.get(1) < version) {
            if (System.nanoTime() - begin > PATIENCE_NANOS)
                throw new Missing("Version " + version + " is not shown after a minute; the nodes show " + shown);
            LockSupport.parkNanos(100_000);
        }
        var nanos = System.nanoTime() - begin;
        everywhere = version;
        return nanos / 1e6;
    }

    long answers() {
        return answers.get();
    }

    long stale() {
        return stale.get();
    }

    long wrong() {
        return wrong.get();
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
