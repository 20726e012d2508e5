package org.parley.domain.publication;

/** Nothing can be planned for that time; nothing has changed. */
public class NoSuchMoment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** The clocks are put forward over it. */
        SKIPPED,
        /** The clocks are put back: it comes twice, and nobody said which one is meant. */
        TWICE,
        /** It has passed. */
        PAST
    }

    private final Why why;

    public NoSuchMoment(Why why) {
        super(why.toString());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
