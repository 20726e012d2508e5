package org.parley.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided on when readers get each article: what is planned, what was sent back, what was withdrawn and why. */
public interface Publications {

    /** One at most for each article. */
    void add(PlannedPublication plan);

    Optional<PlannedPublication> planned(long manuscriptId);

    void remove(PlannedPublication plan);

    /** The articles whose time has come, the earliest first. */
    List<Long> due(Instant now, int limit);

    /**
     * The plan of an article, if its time has come and nobody else is at it: until the transaction ends, no other node
     * gets it, and none waits for it.
     */
    Optional<PlannedPublication> claimed(long manuscriptId, Instant now);

    /** In the place of the one before. */
    void put(Setback setback);

    /** The last one of an article that has not got over it. */
    Optional<Setback> setback(long manuscriptId);

    void getOver(long manuscriptId);

    /** Plans that could not be carried out, the newest first. */
    List<Setback> failedPlans(int limit);

    void add(Withdrawal withdrawal);

    /** The one that holds; empty when readers get the article, or never got it. */
    Optional<Withdrawal> withdrawal(long manuscriptId);

    /** Oldest first. */
    List<Withdrawal> withdrawals(long manuscriptId);
}
