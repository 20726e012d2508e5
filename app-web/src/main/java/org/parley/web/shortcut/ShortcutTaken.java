package org.parley.web.shortcut;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.web.cache.Kept;

/**
 * Opens the shortcut to the finished pages with the first request that took the usual way: the server may make its network
 * listener only once the site is up. Where the server does not let it, readers are answered all the same, at a higher cost:
 * so that is said, and nothing fails.
 */
@WebListener
public class ShortcutTaken implements ServletContextListener, ServletRequestListener {

    private static final Logger LOG = Logger.getLogger(ShortcutTaken.class.getName());

    @Inject
    private Instance<Kept> pages;

    private final AtomicBoolean isTaken = new AtomicBoolean();

    @SuppressWarnings("NullAway.Init")
    public ShortcutTaken() {}

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (isTaken.get() || !isTaken.compareAndSet(false, true) || !pages.isResolvable()) return;
        onServer(() -> {
            if (!FilterChains.open(PayaraListener.chain(), pages.get()))
                LOG.warning("The server has no place for the shortcut; pages are served without it");
        });
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        onServer(() -> FilterChains.close(PayaraListener.chain()));
    }

    // Another server has none of these classes (a LinkageError), a later one may have changed them.
    private static void onServer(Step step) {
        try {
            step.take();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "Served without the shortcut, which this server does not offer", e);
        }
    }

    private interface Step {
        void take() throws ReflectiveOperationException;
    }
}
