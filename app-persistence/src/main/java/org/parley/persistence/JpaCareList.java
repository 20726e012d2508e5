package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editorial.CareList;
import org.parley.domain.editorial.Manuscript;

@ApplicationScoped
@Transactional
class JpaCareList implements CareList {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Manuscript> listed(Matter matter, @Nullable Long begunBy, @Nullable Long after, int limit) {
        return query("m", Manuscript.class, matter, begunBy, after, limit).getResultList();
    }

    @Override
    public int count(Matter matter, @Nullable Long begunBy, int most) {
        return query("m.id", Long.class, matter, begunBy, null, most + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(
            String what, Class<T> type, Matter matter, @Nullable Long begunBy, @Nullable Long after, int limit) {
        var which = switch (matter) {
            case BROKEN -> "m.broken > 0";
            case STALE -> "m.stale > 0";
            case UNTRANSLATED -> "(m.inUk = false or m.inEn = false)";
        };
        var query = entities.createQuery(
                        "select " + what + " from Manuscript m where m.trashedAt is null and " + which
                                + (after == null ? "" : " and m.id < :after")
                                + (begunBy == null ? "" : " and m.begunBy = :who") + " order by m.id desc",
                        type)
                .setMaxResults(limit);
        if (after != null) query.setParameter("after", after);
        if (begunBy != null) query.setParameter("who", begunBy);
        return query;
    }
}
