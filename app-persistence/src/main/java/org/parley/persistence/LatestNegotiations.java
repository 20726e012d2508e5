package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiations.Place;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/**
 * Negotiations in the order of their latest rounds. The day is kept beside each of them, beside each party's role and each
 * topic on the table, so that every such list is read from an index, part by part.
 */
final class LatestNegotiations {

    private LatestNegotiations() {}

    static List<Long> ids(EntityManager entities, @Nullable Place after, int limit) {
        return read(entities, "id", "negotiation n", "true", null, after, limit);
    }

    static List<Long> of(EntityManager entities, Party party, @Nullable Place after, int limit) {
        return read(entities, "negotiation_id", "participation n", "n.party_id = #of", party.id(), after, limit);
    }

    static List<Long> about(EntityManager entities, Topic topic, @Nullable Place after, int limit) {
        return read(entities, "negotiation_id", "negotiation_topic n", "n.topic_id = #of", topic.id(), after, limit);
    }

    // Written so that MariaDB reads on from the place in the index; it would not do so for a row comparison.
    private static List<Long> read(
            EntityManager entities,
            String id,
            String table,
            String which,
            @Nullable Long of,
            @Nullable Place after,
            int limit) {
        var from = after == null ? "" : " and n.latest_on <= #day and (n.latest_on < #day or n.%1$s < #after)";
        var query = entities.createNativeQuery(("select n.%1$s from " + table + " where " + which + from
                        + " order by n.latest_on desc, n.%1$s desc limit " + limit)
                .formatted(id));
        if (of != null) query.setParameter("of", of);
        if (after != null) query.setParameter("day", after.day()).setParameter("after", after.id());
        List<?> ids = query.getResultList();
        return ids.stream().map(number -> ((Number) number).longValue()).toList();
    }

    /** Works the days out anew for one negotiation, which has been written by now. */
    static void note(EntityManager entities, long negotiation) {
        for (var update : List.of(
                "update negotiation n set n.latest_on = coalesce((select max(r.starts_on) from round r"
                        + " where r.negotiation_id = n.id), '1000-01-01') where n.id = ?1",
                "update participation x join negotiation n on n.id = x.negotiation_id set x.latest_on = n.latest_on"
                        + " where n.id = ?1",
                "update negotiation_topic x join negotiation n on n.id = x.negotiation_id"
                        + " set x.latest_on = n.latest_on where n.id = ?1"))
            entities.createNativeQuery(update).setParameter(1, negotiation).executeUpdate();
    }
}
