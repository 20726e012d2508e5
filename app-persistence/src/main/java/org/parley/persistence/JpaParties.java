package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;

@ApplicationScoped
@Transactional
class JpaParties implements Parties {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Party> bySlug(String slug) {
        return query("where p.slug = :slug")
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Party> withId(long id) {
        return query("where p.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Party> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("where p.id in :ids").setParameter("ids", ids).getResultList();
    }

    // All are read: there are few parties, and the database's idea of equal names is wider than ours.
    @Override
    public Optional<Party> byName(String name) {
        var all = all();
        return all.stream()
                .filter(p -> isNamed(p, name))
                .findFirst()
                .or(() -> all.stream().filter(p -> isCalled(p, name)).findFirst());
    }

    private static boolean isNamed(Party party, String name) {
        return party.name().texts().values().stream().anyMatch(name::equalsIgnoreCase)
                || party.shortName().texts().values().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isCalled(Party party, String name) {
        return party.aliases().stream().map(Alias::name).anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public List<Party> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : query("where p.slug in :slugs").setParameter("slugs", slugs).getResultList();
    }

    @Override
    public List<Party> all() {
        return query("").getResultList();
    }

    private TypedQuery<Party> query(String where) {
        return entities.createQuery(
                "select distinct p from Party p left join fetch p.aliases " + where + " order by p.slug", Party.class);
    }

    @Override
    public void add(Party party) {
        Changes.add(entities, party);
    }

    @Override
    public void write(Party party) {
        Changes.write(entities, party);
    }

    @Override
    public void remove(Party party) {
        Changes.remove(entities, party);
    }
}
