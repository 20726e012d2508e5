package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.parley.domain.Repositories;
import org.parley.domain.World;
import org.parley.domain.change.PublicChange;
import org.parley.domain.change.PublicChanges;
import org.parley.domain.search.Synonyms;

/** The record on a real database for tests of what is made of it: each call is a transaction of its own. */
public final class KeptRecord implements PublicChanges {

    private final JpaWorld world = new JpaWorld();

    public World world() {
        return world;
    }

    public <T> T in(Function<EntityManager, T> work) {
        return Kept.in(work);
    }

    public Repositories repositories(EntityManager entities) {
        return JpaWorld.repositories(entities);
    }

    public Synonyms synonyms(EntityManager entities) {
        return Kept.with(entities, new JpaSynonyms());
    }

    /** All changes so far are as old as those that no earlier one follows any more. */
    public void settle() {
        JpaWorld.sql("update public_change set changed_at = changed_at - interval 1 hour"
                + " where changed_at > utc_timestamp(6) - interval 30 minute");
    }

    @Override
    public List<PublicChange> after(long id, int limit) {
        return Kept.in(entities -> Kept.with(entities, new JpaPublicChanges()).after(id, limit));
    }

    @Override
    public void forget(int kept) {
        Kept.run(entities -> Kept.with(entities, new JpaPublicChanges()).forget(kept));
    }
}
