package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.search.SynonymGroup;
import org.parley.domain.search.Synonyms;

@ApplicationScoped
@Transactional
class JpaSynonyms implements Synonyms {

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    JpaSynonyms() {}

    @Override
    public List<SynonymGroup> all() {
        return entities.createQuery("select g from SynonymGroup g order by g.id", SynonymGroup.class)
                .getResultList();
    }

    @Override
    public Optional<SynonymGroup> withId(long id) {
        return Optional.ofNullable(entities.find(SynonymGroup.class, id));
    }

    @Override
    public void lock() {
        // Written, not only read, so that it is there to be locked from the first time on.
        entities.createNativeQuery("insert into synonym_lock (id) values (1) on duplicate key update id = 1")
                .executeUpdate();
    }

    @Override
    public void add(SynonymGroup group) {
        entities.persist(group);
        write(group);
    }

    @Override
    public void write(SynonymGroup group) {
        entities.flush();
        PublicRecord.changed(entities, Kind.SYNONYMS, requireNonNull(group.id()));
    }

    @Override
    public void remove(SynonymGroup group) {
        entities.remove(group);
        write(group);
    }
}
