package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditEntry;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.audit.Whence;
import org.parley.domain.editor.Editor;

@ApplicationScoped
@Transactional
class JpaAuditLog implements AuditLog {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Whence whence;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    JpaAuditLog() {}

    @Override
    public void record(@Nullable Editor who, Deed deed, String subject) {
        // Whoever is signed in was read by another transaction.
        var known = who == null ? null : entities.getReference(Editor.class, who.id());
        entities.persist(new AuditEntry(clock.instant(), known, deed, subject, whence.address()));
    }
}
