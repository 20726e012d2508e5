package org.parley.domain.history;

/** How later evidence bears on what a party said. */
public enum Bearing {
    /** What was said came true, or was kept to. */
    BEARS_OUT,
    CONTRADICTS,
    /** It is part of the matter, without deciding it. */
    ADDS
}
