package org.parley.domain.change;

/**
 * Something that pages show and that can change. What a page has shown is kept beside it; a change names what it touches.
 *
 * @param subject identity of what it is about; 0 where there is only one such thing
 */
public record Aspect(Kind kind, long subject) {

    /** What pages can depend on. */
    public enum Kind {
        /** Whatever there is: every page depends on it, and only what cannot be told more exactly touches it. */
        SITE,
        /** The public record as a whole: lists, figures and files that nearly every change can alter. */
        RECORD,
        /** One article, by the identity that it shares with its manuscript. */
        ARTICLE,
        /** One follow-up, with what became of it. */
        FOLLOW_UP,
        /** A party by itself: its names, its description. */
        PARTY,
        PERSON,
        TOPIC,
        NEGOTIATION,
        ROUND,
        /** What the record says of a party: its positions, common ground, follow-ups. */
        OF_PARTY,
        /** What the record says of a person. */
        OF_PERSON,
        /** What the record says on a topic. */
        OF_TOPIC,
        /** What belongs to a negotiation: its rounds, and all that was reported from them. */
        OF_NEGOTIATION
    }

    /** That on which every page depends. */
    public static final Aspect SITE = new Aspect(Kind.SITE, 0);

    /** That which every change touches. */
    public static final Aspect RECORD = new Aspect(Kind.RECORD, 0);

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Aspect parse(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("Not an aspect: " + text);
        return new Aspect(Kind.valueOf(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    /** As {@link #parse} reads it: {@code PARTY:5}. */
    @Override
    public String toString() {
        return kind + ":" + subject;
    }
}
