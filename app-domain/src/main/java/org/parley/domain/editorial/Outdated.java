package org.parley.domain.editorial;

/** Somebody else has changed the same part of the record since the editor began with it; nothing was saved. */
public class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Draft newest;

    public Outdated(Draft newest) {
        super("Article " + newest.manuscript().id() + " was changed by "
                + newest.revision().editor());
        this.newest = newest;
    }

    /** The record as it is now. */
    public Draft newest() {
        return newest;
    }
}
