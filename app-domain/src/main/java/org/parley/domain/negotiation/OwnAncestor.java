package org.parley.domain.negotiation;

/** A topic would have become part of itself; nothing has changed. */
public class OwnAncestor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OwnAncestor(Topic topic) {
        super(topic + " cannot be part of itself");
    }
}
