package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;

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

    @Override
    public void add(Editor editor) {
        entities.persist(editor);
        entities.flush();
    }
}
