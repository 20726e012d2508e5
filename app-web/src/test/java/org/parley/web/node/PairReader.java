package org.parley.web.node;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.web.testing.Http;

/** A reader who does not stop reading until told to, and remembers what did not come. */
final class PairReader implements AutoCloseable {

    static final String ARTICLE = "/uk/articles/geneva-2022-01-10";

    private final Http site;
    private final Collection<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final Thread thread = new Thread(this::read, "reader");
    private volatile boolean done;

    PairReader(Http site) {
        this.site = site;
        thread.start();
    }

    private void read() {
        while (!done) {
            for (var path : new String[] {ARTICLE, "/en", "/uk/follow-ups"}) {
                try {
                    var status = site.get(path).status();
                    if (status != 200) failures.add(path + ": " + status);
                } catch (RuntimeException e) {
                    failures.add(path + ": " + e);
                }
                pages.incrementAndGet();
            }
        }
    }

    int pages() {
        return pages.get();
    }

    Collection<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        done = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
