package org.parley.domain.editor;

/** What an editor may do; each role may do what the one before it may. */
public enum Role {
    /** Own drafts. */
    AUTHOR,
    /** All records, and publishing. */
    EDITOR,
    /** People and settings as well. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
