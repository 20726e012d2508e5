package org.parley.domain.position;

/** Why a party has no position on a topic. */
public enum AbsenceReason {
    /** The article says nothing of it: the reason wherever no other is recorded. */
    NOT_REPORTED,
    SILENT,
    REFUSED,
    NOT_ASKED
}
