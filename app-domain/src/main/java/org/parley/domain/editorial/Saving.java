package org.parley.domain.editorial;

/** How a revision comes about. */
public enum Saving {
    /** The editor asked for it: it stays as it is. */
    BY_HAND,
    /** While the editor types: such saves, close together, are one revision. */
    AUTOMATIC
}
