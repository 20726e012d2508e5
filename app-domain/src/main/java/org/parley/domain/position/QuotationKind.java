package org.parley.domain.position;

/** How much of what was said a quotation gives. */
public enum QuotationKind {
    /** At least a whole statement. */
    FULL,
    /** A few words, taken out of a sentence. */
    FRAGMENT,
    /** What was said, in the reporter's words. */
    INDIRECT
}
