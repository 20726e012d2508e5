package org.parley.persistence;

import jakarta.persistence.EntityManager;

/** The day and the negotiation that lists of positions go by, kept beside each position. */
final class PositionDays {

    private PositionDays() {}

    /** Works them out anew for the positions of one article or negotiation, which have been written by now. */
    static void of(EntityManager entities, String column, long id) {
        entities.createNativeQuery("update party_position w join article a on a.id = w.article_id"
                        + " left join round r on r.id = a.round_id set w.negotiation_id = coalesce(r.negotiation_id, 0),"
                        + " w.held_on = coalesce(r.starts_on, date(a.published_at)) where " + column + " = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
