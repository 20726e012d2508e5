package org.parley.domain.position;

/** How a party stands to a matter, from the strongest claim to mere statement. */
public enum Stance {
    DEMANDS,
    PROPOSES,
    SUPPORTS,
    OPEN_TO_DISCUSS,
    ACCEPTS,
    REJECTS,
    DENIES,
    WARNS,
    ASSERTS
}
