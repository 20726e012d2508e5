package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;

@ApplicationScoped
@Transactional
class JpaManuscripts implements Manuscripts {

    private static final List<String> NOTED =
            List.of("comment", "share_link", "setback", "withdrawal", "planned_publication", "presence", "revision");

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
    public void queue(Editor who) {
        entities.createNativeQuery("select id from editor where id = ? for update")
                .setParameter(1, who.id())
                .getResultList();
    }

    // No field of the entity: lists would read it, and nobody ever does.
    @Override
    public void index(Manuscript manuscript, String words) {
        entities.createNativeQuery("update manuscript set search_text = ? where id = ?")
                .setParameter(1, words)
                .setParameter(2, manuscript.id())
                .executeUpdate();
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
        // Where it was, there may have been a page that told why it was withdrawn.
        PublicRecord.touched(Set.of());
    }

    @Override
    public List<Manuscript> listed(Wanted wanted, Order order, @Nullable Place after, int limit) {
        var ids = new ManuscriptQuery(wanted, order, after).ids(entities, limit);
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select m from Manuscript m where m.id in :ids", Manuscript.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.tags")
                .setHint("eclipselink.batch", "m.parties")
                .getResultStream()
                .peek(m -> Loading.of(m.parties(), m.tags()))
                .sorted(Comparator.comparing(m -> ids.indexOf(m.id())))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> tags() {
        return entities.createNativeQuery("select distinct tag from manuscript_tag order by tag")
                .getResultList();
    }

    private static Optional<Manuscript> loaded(@Nullable Manuscript found) {
        var manuscript = Optional.ofNullable(found);
        manuscript.ifPresent(m -> Loading.of(m.parties(), m.tags()));
        return manuscript;
    }
}
