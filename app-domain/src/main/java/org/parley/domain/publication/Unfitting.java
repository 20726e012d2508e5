package org.parley.domain.publication;

import org.parley.domain.editorial.Manuscript;

/** What was asked for does not fit how far the article has come, or what it says now; nothing has changed. */
public class Unfitting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unfitting(Manuscript manuscript, String why) {
        super("Article " + manuscript.id() + ", " + manuscript.state() + ": " + why);
    }
}
