package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.KeptForms;

/** In rows without an entity: they are only ever replaced, read and removed as a whole. */
@ApplicationScoped
@Transactional
class JpaKeptForms implements KeptForms {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public void keep(Editor who, String path, String form) {
        entities.createNativeQuery("replace into kept_form (editor_id, path, form, kept_at) values (?, ?, ?, ?)")
                .setParameter(1, id(who))
                .setParameter(2, path)
                .setParameter(3, form)
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<KeptForm> of(Editor who, String path) {
        return entities.createNativeQuery("select form, kept_at from kept_form where editor_id = ? and path = ?")
                .setParameter(1, id(who))
                .setParameter(2, path)
                .getResultStream()
                .findFirst()
                .map(row -> kept(path, (Object[]) row));
    }

    @Override
    public void drop(Editor who, String path) {
        entities.createNativeQuery("delete from kept_form where editor_id = ? and path = ?")
                .setParameter(1, id(who))
                .setParameter(2, path)
                .executeUpdate();
    }

    private static KeptForm kept(String path, Object[] row) {
        var at = row[1] instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) row[1];
        return new KeptForm(path, (String) row[0], at.toInstant(ZoneOffset.UTC));
    }

    private static @Nullable Long id(Editor who) {
        return who.id();
    }
}
