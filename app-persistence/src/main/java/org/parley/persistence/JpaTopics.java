package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
        return topics("t.slug = :of", slug).stream().findFirst();
    }

    @Override
    public Optional<Topic> withId(long id) {
        return topics("t.id = :of", id).stream().findFirst();
    }

    @Override
    public List<Topic> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : topics("t.id in :of", ids);
    }

    @Override
    public List<Topic> under(Topic parent) {
        return topics("t.parent = :of", parent);
    }

    @Override
    public List<Topic> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : topics("t.slug in :of", slugs);
    }

    @Override
    public List<Topic> all() {
        return topics(":of = :of", true);
    }

    private List<Topic> topics(String which, Object of) {
        new Loading(entities, of).topics("Topic t where " + which, "t");
        return entities.createQuery("select t from Topic t where " + which + " order by t.slug", Topic.class)
                .setParameter("of", of)
                .getResultList();
    }

    @Override
    public void add(Topic topic) {
        Changes.add(entities, topic);
    }

    @Override
    public void write(Topic topic) {
        Changes.write(entities, topic);
    }

    @Override
    public void remove(Topic topic) {
        Changes.remove(entities, topic);
    }
}
