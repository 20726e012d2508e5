package org.parley.domain.editor;

/** Without this one nobody could manage the site any more; nothing has changed. */
public class LastAdministrator extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
