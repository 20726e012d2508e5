package org.parley.domain.change;

/**
 * The event that tells this node of a change which was made on it. Whoever observes it after the success of the transaction
 * need not wait for the next look into {@link PublicChanges}; changes made on other nodes are found only there.
 */
public record PublicRecordChanged() {}
