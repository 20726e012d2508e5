package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;

/**
 * Loads what is lazy while its transaction is open, so that a page is one snapshot of the database, and in as many
 * queries for a long record as for a short one: whatever others refer to is brought in before them, all at once.
 */
final class Loading {

    private final EntityManager entities;
    private final Object of;

    /** @param of whose parts are loaded: {@code :of} in the queries */
    Loading(EntityManager entities, Object of) {
        this.entities = entities;
        this.of = of;
    }

    /** Brings in what would else be asked for one by one. */
    Loading bring(String jpql) {
        entities.createQuery(jpql).setParameter("of", of).getResultList();
        return this;
    }

    Loading parties(String... subqueries) {
        return bring("select p from Party p where p in (" + String.join(") or p in (", subqueries) + ")");
    }

    Loading people(String... subqueries) {
        return bring("select distinct s from Person s left join fetch s.posts where s in ("
                + String.join(") or s in (", subqueries) + ")");
    }

    /** Topics with the wider matters. These are older than their parts, so that each finds its own loaded. */
    Loading topics(String from, String topic) {
        return bring("select t from Topic t where"
                + " t in (select %2$s from %1$s) or t in (select %2$s.parent from %1$s)".formatted(from, topic)
                + " or t in (select %2$s.parent.parent from %1$s) order by t.id".formatted(from, topic));
    }

    /** @param lists as entities hand them out: the copy that they make has read the whole list */
    static void of(Collection<?>... lists) {
        // Nothing is left to do.
    }
}
