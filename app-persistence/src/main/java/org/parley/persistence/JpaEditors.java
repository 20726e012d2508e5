package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;
import org.parley.domain.editor.Role;

@ApplicationScoped
@Transactional
class JpaEditors implements Editors {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Editor> byId(long id) {
        return Optional.ofNullable(entities.find(Editor.class, id));
    }

    @Override
    public Optional<Editor> byEmail(String email) {
        return entities.createQuery("select e from Editor e where e.email = :email", Editor.class)
                .setParameter("email", Editor.normal(email))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Editor> all() {
        return entities.createQuery("select e from Editor e order by e.name, e.id", Editor.class)
                .getResultList();
    }

    // Always in the same order, so that two who ask at once do not block each other for good.
    @Override
    public List<Editor> lockedAdministrators() {
        return entities.createQuery(
                        "select e from Editor e where e.role = :role and e.disabledAt is null order by e.id",
                        Editor.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                // What this transaction has read before may be out of date.
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    @Override
    public void add(Editor editor) {
        entities.persist(editor);
        entities.flush();
    }
}
