package org.parley.domain.change;

import java.util.Set;

/** Tells all nodes what is about to change before the eyes of readers, so that none serves an old page once it has. */
public interface Announcing {

    /**
     * Announces what the current transaction is about to change. When this returns, no node serves a page that shows any
     * of it from what it has kept, until the transaction is over.
     *
     * @throws IllegalStateException when the other nodes cannot be told: the transaction cannot go on
     */
    void announce(Set<Aspect> touched);
}
