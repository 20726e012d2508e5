package org.parley.domain.editorial;

/** What a version is to those who read the one before. */
public enum Change {
    FIRST,
    /** There is news. */
    UPDATE,
    /** Something was wrong; the note says what. */
    CORRECTION,
    /** Spelling, a comma: nothing that changes what is said. */
    SMALL_FIX;

    /** Whether readers of the version before read something else now, so that the article counts as updated. */
    public boolean isUpdate() {
        return this == UPDATE || this == CORRECTION;
    }
}
