package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.domain.change.PublicChange;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.change.PublicChanges;

@ApplicationScoped
@Transactional
class JpaPublicChanges implements PublicChanges {

    /** Longer than any transaction takes: what was not seen by then will not come. */
    private static final int MINUTES_TO_SETTLE = 10;

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    JpaPublicChanges() {}

    @Override
    public List<PublicChange> after(long id, int limit) {
        List<?> rows = entities.createNativeQuery("select id, kind, subject, cast(changed_at as char),"
                        + " changed_at < utc_timestamp(6) - interval " + MINUTES_TO_SETTLE + " minute"
                        + " from public_change where id > ?1 order by id limit " + limit)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    @Override
    public void forget(int kept) {
        entities.createNativeQuery("delete from public_change where id <="
                        + " (select m.id from (select max(id) - ?1 id from public_change) m)")
                .setParameter(1, kept)
                .executeUpdate();
    }

    private static PublicChange change(Object... row) {
        return new PublicChange(
                ((Number) row[0]).longValue(),
                Kind.valueOf((String) row[1]),
                ((Number) row[2]).longValue(),
                (String) row[3],
                row[4] instanceof Boolean is ? is : ((Number) row[4]).intValue() == 1);
    }
}
