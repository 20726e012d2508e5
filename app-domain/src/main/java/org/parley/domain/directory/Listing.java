package org.parley.domain.directory;

/** The lists that editors keep. */
public enum Listing {
    PARTIES,
    PEOPLE,
    TOPICS,
    NEGOTIATIONS,
    ROUNDS
}
