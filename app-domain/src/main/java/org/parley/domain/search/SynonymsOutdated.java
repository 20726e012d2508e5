package org.parley.domain.search;

/** Somebody else saved first; nothing has changed. */
public class SynonymsOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SynonymGroup now;

    SynonymsOutdated(SynonymGroup now) {
        super("Edition " + now.edition() + " of " + now.words());
        this.now = now;
    }

    /** How it stands now. */
    public SynonymGroup now() {
        return now;
    }
}
