package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;

@ApplicationScoped
@Transactional
class JpaManuscripts implements Manuscripts {

    private static final List<String> NOTED =
            List.of("comment", "share_link", "setback", "withdrawal", "planned_publication", "revision");

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Manuscript manuscript) {
        entities.persist(manuscript);
        // Its revisions need its id.
        entities.flush();
    }

    @Override
    public Optional<Manuscript> byId(long id) {
        return loaded(entities.find(Manuscript.class, id));
    }

    @Override
    public Optional<Manuscript> locked(long id) {
        return loaded(entities.find(Manuscript.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(Manuscript manuscript) {
        entities.flush();
        // Those who refer to others first.
        for (var table : NOTED)
            entities.createNativeQuery("delete from " + table + " where manuscript_id = ?1")
                    .setParameter(1, manuscript.id())
                    .executeUpdate();
        entities.remove(manuscript);
    }

    private static Optional<Manuscript> loaded(@Nullable Manuscript found) {
        var manuscript = Optional.ofNullable(found);
        manuscript.ifPresent(m -> Loading.of(m.parties(), m.tags()));
        return manuscript;
    }
}
