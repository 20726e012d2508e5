package org.parley.domain.followup;

/** Where a follow-up stands. Overdue is never recorded: it follows from the due date. */
public enum Status {
    AGREED,
    SCHEDULED,
    UNDER_WAY,
    DONE,
    OVERDUE,
    /** Nothing came of it, and nothing will. */
    LAPSED;

    /** Nothing more is expected. */
    public boolean isFinal() {
        return this == DONE || this == LAPSED;
    }
}
