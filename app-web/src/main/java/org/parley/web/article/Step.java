package org.parley.web.article;

import org.parley.domain.editorial.Issue;

/** The pages on which an article is made, in the order in which one goes through them. */
public enum Step {
    OVERVIEW(""),
    TEXT("/text"),
    POSITIONS("/positions"),
    COMMON_GROUND("/common-ground"),
    FOLLOW_UPS("/follow-ups"),
    READ_ALSO("/read-also"),
    PHOTO("/photo"),
    REVISIONS("/revisions"),
    PUBLICATION("/publication");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Below the address of the article. */
    public String path() {
        return path;
    }

    /** What other pages call it by: {@code common-ground}. */
    public String word() {
        return path.isEmpty() ? "overview" : path.substring(1);
    }

    /** Whether this is the page that mends it. */
    boolean mends(Issue issue) {
        return word().equals(issue.page());
    }
}
