package org.parley.persistence;

import java.util.List;

/** Loads lazy lists while their transaction is open, so that a page is one snapshot of the database. */
final class Loading {

    private Loading() {}

    /** @param lists as entities hand them out: the copy that they make has read the whole list */
    static void of(List<?>... lists) {
        // Nothing is left to do.
    }
}
