package org.parley.domain.picture;

/** What was sent is not shown: it is no picture, or one that this site does not take. Nothing of it was kept. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the wording belongs to the views. */
    public enum Reason {
        EMPTY,
        TOO_MANY_BYTES,
        NOT_A_PICTURE,
        /** A picture, and at the same time an archive, a document or a page. */
        MORE_THAN_A_PICTURE,
        TOO_MANY_PIXELS,
        DAMAGED,
        /** In the colours of print (CMYK), which cannot be shown as they are. */
        FOR_PRINT,
        /** Too many pictures at once. */
        BUSY
    }

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Refused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
