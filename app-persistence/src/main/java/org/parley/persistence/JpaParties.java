package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;

@ApplicationScoped
@Transactional
class JpaParties implements Parties {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Party> bySlug(String slug) {
        return entities.createQuery("select p from Party p where p.slug = :slug", Party.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Party> byName(String name) {
        // The column's collation puts letter case aside. Names are read in full: there are few parties.
        var byAlias = entities.createQuery(
                        "select p from Party p join p.aliases a where a.name = :name order by p.id", Party.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
        return byAlias.or(() -> all().stream().filter(p -> isNamed(p, name)).findFirst());
    }

    private static boolean isNamed(Party party, String name) {
        return party.name().texts().values().stream().anyMatch(name::equalsIgnoreCase)
                || party.shortName().texts().values().stream().anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public List<Party> all() {
        return entities.createQuery("select p from Party p order by p.slug", Party.class)
                .getResultList();
    }

    @Override
    public void add(Party party) {
        entities.persist(party);
        // At once: EclipseLink cannot insert what refers to it in the same flush.
        entities.flush();
    }
}
