package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.account.Password;
import org.parley.domain.account.Passwords;
import org.parley.domain.editor.Editor;

@ApplicationScoped
@Transactional
class JpaPasswords implements Passwords {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Password> of(Editor editor) {
        return Optional.ofNullable(entities.find(Password.class, editor.id()));
    }

    @Override
    public Set<Long> owners() {
        return new HashSet<>(entities.createQuery("select p.editorId from Password p", Long.class)
                .getResultList());
    }

    @Override
    public void keep(Password password) {
        entities.merge(password);
    }
}
