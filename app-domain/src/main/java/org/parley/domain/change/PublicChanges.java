package org.parley.domain.change;

import java.util.List;

/**
 * All changes of the public record, in rows that come with the changes themselves: what is rolled back was never told. Old
 * ones are forgotten after a while.
 */
public interface PublicChanges {

    /** Those with a higher id, the lowest first. */
    List<PublicChange> after(long id, int limit);

    /** Forgets all but the newest; there is always one left. */
    void forget(int kept);
}
