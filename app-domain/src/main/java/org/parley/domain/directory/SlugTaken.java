package org.parley.domain.directory;

/** Something else in the list goes by this slug; nothing has changed. */
public class SlugTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SlugTaken(String slug) {
        super(slug + " is taken");
    }
}
