package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Presences;

/** In rows without an entity: they are only ever overwritten. */
@ApplicationScoped
@Transactional
class JpaPresences implements Presences {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void seen(Editor who, long manuscriptId, Instant at) {
        entities.createNativeQuery("insert into presence (manuscript_id, editor_id, seen_at) values (?, ?, ?)"
                        + " on duplicate key update seen_at = greatest(seen_at, values(seen_at))")
                .setParameter(1, manuscriptId)
                .setParameter(2, who.id())
                .setParameter(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Presence> others(Editor who, long manuscriptId, Instant after) {
        return entities.createNativeQuery("select e.name, p.seen_at from presence p join editor e on e.id = p.editor_id"
                        + " where p.manuscript_id = ? and p.editor_id <> ? and p.seen_at > ? order by p.seen_at desc")
                .setParameter(1, manuscriptId)
                .setParameter(2, who.id())
                .setParameter(3, LocalDateTime.ofInstant(after, ZoneOffset.UTC))
                .getResultStream()
                .map(row -> presence((Object[]) row))
                .toList();
    }

    private static Presence presence(Object[] row) {
        var at = row[1] instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) row[1];
        return new Presence((String) row[0], at.toInstant(ZoneOffset.UTC));
    }
}
