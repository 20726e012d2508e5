package org.parley.domain.account;

/** A link that was used before, ran out, or never was; nothing has changed. */
public class LinkGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
