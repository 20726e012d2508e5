package org.parley.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.domain.change.Announcing;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Freshness;
import org.parley.domain.change.Shelves;

/**
 * Announces in rows that are committed before the change, by a thread of its own, since this one is in the middle of the
 * transaction that makes the change.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnnouncingInRows implements Announcing {

    private static final Logger LOG = Logger.getLogger(AnnouncingInRows.class.getName());
    private static final String CHANGE = AnnouncingInRows.class.getName();

    /** Milliseconds. */
    private static final long BETWEEN_QUESTIONS = 3;

    private static final int SECONDS_OF_PATIENCE = 30;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Hearing hearing;

    @Inject
    Freshness freshness;

    @Inject
    Shelves shelves;

    // One thread, so that announcing never takes more than one connection beside those of the changes themselves.
    private ExecutorService announcer;

    @SuppressWarnings("NullAway.Init")
    AnnouncingInRows() {}

    @PostConstruct
    void start() {
        announcer = Executors.newSingleThreadExecutor(threads);
    }

    @PreDestroy
    void end() {
        announcer.shutdown();
    }

    @Override
    public void announce(Set<Aspect> touched) {
        var change = current();
        if (!change.touched.addAll(touched)) return;
        freshness.announced(change, touched);
        shelves.tidy();
        var id = told(touched);
        change.ids.add(id);
        var done = entities.createNativeQuery("delete from announcement where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        // Somebody took it for forgotten: nodes may serve again what is about to change.
        if (done != 1) throw new IllegalStateException("The change took too long");
    }

    private Change current() {
        if (transactions.getResource(CHANGE) instanceof Change change) return change;
        var change = new Change();
        transactions.putResource(CHANGE, change);
        transactions.registerInterposedSynchronization(change);
        return change;
    }

    private long told(Set<Aspect> touched) {
        var telling = announcer.submit(() -> tell(touched));
        try {
            return telling.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            telling.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The node is ending", e);
        } catch (ExecutionException | TimeoutException e) {
            // Others want to be heard.
            telling.cancel(true);
            throw new IllegalStateException("The other nodes cannot be told of the change", e);
        }
    }

    private long tell(Set<Aspect> touched) throws SQLException, InterruptedException {
        var rows = hearing.rows();
        var id = rows.announce(touched);
        try {
            while (!rows.isHeardByAll(id)) Thread.sleep(BETWEEN_QUESTIONS);
            hearing.clearShelves();
            return id;
        } catch (SQLException | InterruptedException | RuntimeException e) {
            rows.withdraw(id);
            throw e;
        }
    }

    // Not by the announcer: where nobody knows what became of the change, this waits until the database does.
    private void giveUp(Change change) {
        threads.newThread(() -> {
                    while (!isWithdrawn(change.ids)) LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                    freshness.settled(change);
                })
                .start();
    }

    private boolean isWithdrawn(List<Long> ids) {
        try {
            for (var id : ids) hearing.rows().withdraw(id);
            return true;
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Tried again in a second", e);
            return false;
        }
    }

    /** What one transaction changes. */
    private final class Change implements Synchronization {

        private final Set<Aspect> touched = new HashSet<>();
        private final List<Long> ids = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            // All is announced when it is done.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED || ids.isEmpty()) freshness.settled(this);
            else giveUp(this);
        }
    }
}
