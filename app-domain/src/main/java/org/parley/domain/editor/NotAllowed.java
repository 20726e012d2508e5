package org.parley.domain.editor;

/** Somebody asked for what their role does not cover; nothing has changed. */
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
