package org.parley.domain.directory;

/** Somebody else saved first; nothing has changed. */
public class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Entry now;

    public Outdated(Entry now) {
        super(now.listing() + " " + now.slug() + " is at edition " + now.edition());
        this.now = now;
    }

    /** How it is listed now. */
    public Entry now() {
        return now;
    }
}
