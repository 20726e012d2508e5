package org.parley.domain.search;

/** What can be found. */
public enum Kind {
    ARTICLE,
    /** A paragraph of an article. */
    PASSAGE,
    /** What a party, or several together, holds on a topic. */
    POSITION,
    QUOTATION,
    FOLLOW_UP,
    PERSON,
    PARTY,
    TOPIC,
    NEGOTIATION
}
