package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;

@ApplicationScoped
@Transactional
class JpaTopics implements Topics {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Topic> bySlug(String slug) {
        return entities.createQuery("select t from Topic t left join fetch t.parent where t.slug = :slug", Topic.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Topic> under(Topic parent) {
        return entities.createQuery("select t from Topic t where t.parent = :parent order by t.slug", Topic.class)
                .setParameter("parent", parent)
                .getResultList();
    }

    @Override
    public List<Topic> all() {
        return entities.createQuery("select t from Topic t left join fetch t.parent order by t.slug", Topic.class)
                .getResultList();
    }

    @Override
    public void add(Topic topic) {
        entities.persist(topic);
        // At once: EclipseLink cannot insert what refers to it in the same flush.
        entities.flush();
    }
}
