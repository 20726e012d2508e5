package org.parley.domain.directory;

/** Something cannot be removed, since others refer to it; nothing has changed. */
public class StillUsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StillUsed(String what) {
        super(what + " is still used");
    }
}
