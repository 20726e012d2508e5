package org.parley.web.cache;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.parley.domain.change.Shelves;
import org.parley.domain.setting.Setting;
import org.parley.web.cache.FinishedPage.Packed;
import org.parley.web.view.Encoding;

/**
 * Lays finished pages out for the front, by a thread of its own: readers who have their answer do not wait for files. Only
 * what is asked for again, compressed, and without a question in its address; the rest is asked of a node.
 */
@ApplicationScoped
class Laying {

    // As in docker/nginx/parley.conf.
    private static final Pattern LAID_OUT =
            Pattern.compile("/(uk|en)(/(articles|negotiations|parties|people|topics|follow-ups)(/[a-z0-9-]{1,100})?)?");

    /** Beyond that, a page waits until it is asked for again. */
    private static final int MOST_WAITING = 1_000;

    private final Shelves shelves;
    private final boolean isOn;
    private final String scheme = Setting.PUBLIC_URL.value().startsWith("https:") ? "https" : "http";
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Laying::thread);

    @SuppressWarnings("NullAway")
    protected Laying() {
        shelves = null;
        isOn = false;
    }

    @Inject
    Laying(Shelves shelves) {
        this.shelves = shelves;
        isOn = shelves.areUsed();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "laying pages out");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }

    /** Whether there is a front that takes pages by itself. */
    boolean isOn() {
        return isOn;
    }

    /** @param key as that of {@link PageKey} @param isCurrent whether it may be shown, asked later as well */
    void lay(String key, FinishedPage page, Packed packed, BooleanSupplier isCurrent) {
        if (packed.encoding() == Encoding.IDENTITY || !isLaidOut(key) || !page.isOrdinary()) return;
        if (waiting.get() >= MOST_WAITING) return;
        later(() -> shelves.lay(name(key, packed.encoding()), packed.whole().body(), packed.stamp(), isCurrent));
    }

    /** In all encodings. */
    void take(String key) {
        if (!isOn || !isLaidOut(key)) return;
        later(() -> {
            shelves.take(name(key, Encoding.GZIP));
            shelves.take(name(key, Encoding.BROTLI));
        });
    }

    static boolean isLaidOut(String key) {
        return LAID_OUT.matcher(key).matches();
    }

    // The scheme tells nginx whether browsers are to insist on it.
    private String name(String key, Encoding encoding) {
        return scheme + key + "." + encoding.token();
    }

    /** Returns when all is done that was asked for. */
    void awaitAll() throws InterruptedException {
        while (waiting.get() > 0) Thread.sleep(1);
    }

    private void later(Runnable work) {
        waiting.incrementAndGet();
        try {
            thread.execute(() -> {
                try {
                    work.run();
                } finally {
                    waiting.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException e) {
            // The node is ending; its shelf goes with it.
            waiting.decrementAndGet();
        }
    }
}
