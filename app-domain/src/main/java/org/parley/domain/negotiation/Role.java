package org.parley.domain.negotiation;

/** What a party is in one negotiation. */
public enum Role {
    NEGOTIATING,
    /** The talks are about it, without it. */
    AFFECTED_ABSENT,
    MEDIATOR,
    HOST
}
