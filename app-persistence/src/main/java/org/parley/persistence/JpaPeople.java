package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.party.Party;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;

@ApplicationScoped
@Transactional
class JpaPeople implements People {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Person> bySlug(String slug) {
        return entities.createQuery("select p from Person p left join fetch p.posts where p.slug = :slug", Person.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Person> of(Party party) {
        return entities.createQuery(
                        "select distinct p from Person p join p.posts o where o.party = :party order by p.slug",
                        Person.class)
                .setParameter("party", party)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.posts")
                .getResultList();
    }

    @Override
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.slug", Person.class)
                .getResultList();
    }

    @Override
    public void add(Person person) {
        entities.persist(person);
        // At once: EclipseLink cannot insert what refers to it in the same flush.
        entities.flush();
    }
}
