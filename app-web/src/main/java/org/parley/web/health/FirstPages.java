package org.parley.web.health;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages that readers ask for first, read once from the node itself, on the way on which readers come. */
final class FirstPages {

    private static final Logger LOG = Logger.getLogger(FirstPages.class.getName());
    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean areRead;

    /**
     * Whether all of them have been read. Whoever asks first waits while it is done; who asks meanwhile is told no. What
     * fails is tried anew at the next question.
     *
     * @param node where this node answers
     * @param paths of the pages
     */
    boolean areRead(URI node, Supplier<List<String>> paths) {
        if (areRead) return true;
        if (!reading.tryLock()) return false;
        try {
            for (var path : paths.get()) read(node.resolve(path));
            areRead = true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Not ready: a first page cannot be read", e);
        } finally {
            reading.unlock();
        }
        return areRead;
    }

    private static void read(URI page) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(PATIENCE_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_MILLISECONDS);
        connection.setInstanceFollowRedirects(false);
        // As browsers ask: what packs the pages is then warm too.
        connection.setRequestProperty("Accept-Encoding", "br, gzip");
        // Throws where the answer is an error.
        try (var body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
