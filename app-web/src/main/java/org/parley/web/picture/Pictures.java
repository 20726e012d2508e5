package org.parley.web.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Draws one picture at a time on a node, and keeps the last ones: whoever asks for many of them waits, and readers do
 * not.
 */
@ApplicationScoped
class Pictures {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int PATIENCE_SECONDS = 5;
    private static final long RETRY_SECONDS = 10;

    private final ReentrantLock brush = new ReentrantLock();
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Painter painter = new Painter();
    private int bytes;

    /**
     * The picture, drawn now or before.
     *
     * @throws ServiceUnavailableException where too many wait for theirs
     */
    byte[] of(Card card, String site) {
        try {
            if (!brush.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new ServiceUnavailableException(RETRY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException(RETRY_SECONDS);
        }
        try {
            var known = kept.get(card.fingerprint());
            return known != null ? known : keep(card.fingerprint(), painter.paint(card, site));
        } finally {
            brush.unlock();
        }
    }

    private byte[] keep(String name, byte[] picture) {
        kept.put(name, picture);
        bytes += picture.length;
        for (var oldest = kept.entrySet().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
        return picture;
    }
}
