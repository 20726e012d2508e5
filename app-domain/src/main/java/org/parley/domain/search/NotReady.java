package org.parley.domain.search;

/** Nothing can be looked for yet. Try again in a moment. */
public class NotReady extends Exception {
    private static final long serialVersionUID = 1L;
}
