package org.parley.domain.review;

/** The link has ended or was revoked: it shows nothing any more. */
public class LinkOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LinkOver() {
        super("The link is over");
    }
}
