package org.parley.domain.change;

/**
 * Something that readers see has changed. What it is now is told by its repository, so that a change which is noticed late,
 * or twice, does no harm.
 *
 * @param id later changes have higher ones, but may be seen earlier: see {@link ChangeFeed}
 * @param subject identity of what has changed; 0 where there is only one such thing
 * @param at when, by the database's clock
 * @param isSettled whether it is so old that no earlier one can come up any more
 */
public record PublicChange(long id, Kind kind, long subject, String at, boolean isSettled) {

    /** What can change before the eyes of readers. */
    public enum Kind {
        /** Published, published anew or withdrawn; by the identity that it shares with its manuscript. */
        ARTICLE,
        /** Something became of it. */
        FOLLOW_UP,
        PARTY,
        PERSON,
        TOPIC,
        NEGOTIATION,
        ROUND,
        /** The words that editors take for equal. */
        SYNONYMS,
        /** The record as a whole began. */
        SITE
    }

    /** By which this very change is known again, also after the database was restored from a backup. */
    public String mark() {
        return id + "@" + at;
    }
}
