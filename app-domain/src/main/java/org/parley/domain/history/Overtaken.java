package org.parley.domain.history;

/** Somebody else saved first; nothing has changed. */
public class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String by;

    /** @param by the name of whoever was first; empty where they took it away */
    public Overtaken(String by) {
        super("Changed by " + by);
        this.by = by;
    }

    public String by() {
        return by;
    }
}
