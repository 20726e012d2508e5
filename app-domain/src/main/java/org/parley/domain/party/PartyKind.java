package org.parley.domain.party;

/** What a party is in public law or politics. */
public enum PartyKind {
    STATE,
    ORGANISATION,
    BLOC
}
