package org.parley.domain.review;

/** So many comments came by a link that no more are taken for now; nothing was kept. */
public class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooMuch() {
        super("Too many comments by this link");
    }
}
