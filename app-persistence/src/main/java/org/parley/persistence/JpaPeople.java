package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
        return people("x.slug = :of", slug).stream().findFirst();
    }

    @Override
    public Optional<Person> withId(long id) {
        return people("x.id = :of", id).stream().findFirst();
    }

    @Override
    public List<Person> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : people("x.id in :of", ids);
    }

    @Override
    public List<Person> of(Party party) {
        return people("exists (select 1 from Person y join y.posts h where y = x and h.party = :of)", party);
    }

    @Override
    public List<Person> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : people("x.slug in :of", slugs);
    }

    @Override
    public List<Person> all() {
        return people(":of = :of", true);
    }

    private List<Person> people(String which, Object of) {
        new Loading(entities, of).parties("select o.party from Person x join x.posts o where " + which);
        return entities.createQuery(
                        "select distinct x from Person x left join fetch x.posts where " + which + " order by x.slug",
                        Person.class)
                .setParameter("of", of)
                .getResultList();
    }

    @Override
    public void add(Person person) {
        Changes.add(entities, person);
    }

    @Override
    public void write(Person person) {
        Changes.write(entities, person);
    }

    @Override
    public void remove(Person person) {
        Changes.remove(entities, person);
    }
}
