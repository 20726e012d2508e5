package org.parley.domain.history;

/** What became of a party's position on a topic since the round before in which it was reported. */
public enum Mark {
    /** It had none, or one more has come. */
    NEW,
    /** The same stance under the same condition, in whichever words. */
    REPEATED,
    /** Nearer to a yes, or insisting less. */
    SOFTENED,
    /** Further from a yes, or insisting more. */
    HARDENED,
    /** Another one, of which nobody can say in general whether it is softer or harder. */
    CHANGED,
    /** The party was heard on the topic, but one of its positions did not come up again. */
    DROPPED,
    /** The party said nothing on the topic or refused to, and the article says so. */
    SILENT
}
