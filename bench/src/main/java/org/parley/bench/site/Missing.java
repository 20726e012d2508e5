package org.parley.bench.site;

/** Something that a scenario needs is not there: the scenario then counts as failed, with these words. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Missing(String what) {
        super(what);
    }

    public Missing(String what, Throwable why) {
        super(what, why);
    }
}
