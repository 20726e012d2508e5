package org.parley.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Freshness;
import org.parley.domain.change.Shelves;
import org.parley.persistence.AnnouncementRows.Announced;

/** What this node has heard of the changes of others. */
@ApplicationScoped
class Hearing {

    /** Milliseconds: so long does an editor's save wait for a node that has ended without a word. */
    private static final long LEASE = 2_000;

    private static final long BETWEEN_SIGNS_OF_LIFE = TimeUnit.MILLISECONDS.toNanos(LEASE / 4);
    private static final long BETWEEN_CLEANINGS = TimeUnit.MINUTES.toNanos(1);

    /** How soon a node asks again. */
    enum Pace {
        /** Others that come wait for so long at their first change. */
        ALONE(500),
        /** An editor's save waits for about half of this. */
        IN_COMPANY(20),
        /** While another node changes something: readers of it wait for this. */
        AT_A_CHANGE(4);

        private final long milliseconds;

        Pace(long milliseconds) {
            this.milliseconds = milliseconds;
        }

        long milliseconds() {
            return milliseconds;
        }
    }

    private final Freshness freshness = new Freshness(System::nanoTime);
    private final long node = new SecureRandom().nextLong(1, Long.MAX_VALUE);
    private final Set<Long> known = new HashSet<>();
    private final Set<Long> told = new HashSet<>();
    private long alive = System.nanoTime() - BETWEEN_SIGNS_OF_LIFE;
    private long cleaned = System.nanoTime();
    private boolean missed;
    private boolean hasCompany;

    @Resource(lookup = "java:app/jdbc/parley")
    DataSource database;

    @Inject
    Shelves shelves;

    @SuppressWarnings("NullAway.Init")
    Hearing() {}

    @Produces
    @Singleton
    Freshness freshness() {
        return freshness;
    }

    AnnouncementRows rows() {
        return new AnnouncementRows(database, node);
    }

    /**
     * Asks once.
     *
     * @return how soon to ask again
     * @throws SQLException when the database does not answer: the lease runs out
     */
    Pace turn() throws SQLException {
        var rows = rows();
        var asked = System.nanoTime();
        var isSignDue = asked - alive >= BETWEEN_SIGNS_OF_LIFE;
        if (isSignDue) {
            giveSign(rows);
            alive = asked;
            hasCompany = !rows.others().isEmpty();
        }
        hear(rows);
        if (missed) beginAnew();
        missed = false;
        if (isSignDue) {
            // Pages end by themselves, too.
            shelves.tidy();
            clearShelves();
        }
        freshness.lease(alive, LEASE);
        clean(rows);
        if (!known.isEmpty()) return Pace.AT_A_CHANGE;
        return hasCompany ? Pace.IN_COMPANY : Pace.ALONE;
    }

    // In this order: whoever sees that this node is alive takes it that nothing is left of the time when it was not.
    private void giveSign(AnnouncementRows rows) throws SQLException {
        if (rows.stayAlive(LEASE)) return;
        missed = true;
        shelves.close();
        rows.comeAlive(LEASE);
    }

    // For a while nobody has waited for this node: what was changed meanwhile it has not heard of.
    private void beginAnew() {
        freshness.changed(Set.of(Aspect.SITE));
        shelves.open(node);
    }

    /**
     * Takes away the shelves of nodes that are not alive: for these nobody waits.
     *
     * @throws java.io.UncheckedIOException where one is still there
     */
    void clearShelves() throws SQLException {
        // First what there is, then who is alive: a node that comes in between has not opened its shelf before.
        var left = shelves.others();
        if (left.isEmpty()) return;
        var living = rows().others();
        for (var shelf : left) if (!living.contains(shelf.node())) shelves.remove(shelf);
    }

    void end() throws SQLException {
        freshness.lease(System.nanoTime(), 0);
        rows().gone();
    }

    private void hear(AnnouncementRows rows) throws SQLException {
        var pending = rows.pending();
        for (var announced : pending)
            if (known.add(announced.id())) freshness.announced(announced.id(), announced.touched());
        if (pending.stream().anyMatch(announced -> !told.contains(announced.id()))) shelves.tidy();
        for (var announced : pending) {
            // Once it could be written: whoever waits for it waits for that.
            if (told.contains(announced.id())) continue;
            rows.heard(announced.id());
            told.add(announced.id());
        }
        var still = pending.stream().map(Announced::id).collect(Collectors.toSet());
        known.removeIf(id -> {
            if (still.contains(id)) return false;
            freshness.settled(id);
            return true;
        });
        told.retainAll(known);
    }

    private void clean(AnnouncementRows rows) throws SQLException {
        if (System.nanoTime() - cleaned < BETWEEN_CLEANINGS) return;
        cleaned = System.nanoTime();
        rows.forget();
    }
}
