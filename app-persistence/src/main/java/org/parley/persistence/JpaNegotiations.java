package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

@ApplicationScoped
@Transactional
class JpaNegotiations implements Negotiations {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Negotiation> bySlug(String slug) {
        return whole(entities.createQuery("select n from Negotiation n where n.slug = :slug", Negotiation.class)
                        .setParameter("slug", slug))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Round> round(String slug) {
        return entities.createQuery("select r from Round r join fetch r.negotiation where r.slug = :slug", Round.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Negotiation> of(Party party) {
        return whole(entities.createQuery(
                        "select distinct n from Negotiation n join n.participations p where p.party = :party"
                                + " order by n.slug",
                        Negotiation.class)
                .setParameter("party", party));
    }

    @Override
    public List<Negotiation> about(Topic topic) {
        return whole(entities.createQuery(
                        "select distinct n from Negotiation n join n.topics t where t = :topic order by n.slug",
                        Negotiation.class)
                .setParameter("topic", topic));
    }

    @Override
    public List<Negotiation> all() {
        var found = whole(entities.createQuery("select n from Negotiation n order by n.slug", Negotiation.class));
        // Sorted here, since EclipseLink takes no batch hints on a query that groups; one without rounds comes last.
        return found.stream()
                .sorted(Comparator.comparing(JpaNegotiations::latestRound).reversed())
                .toList();
    }

    private static LocalDate latestRound(Negotiation negotiation) {
        return negotiation.rounds().stream()
                .map(Round::startsOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    @Override
    public void add(Negotiation negotiation) {
        entities.persist(negotiation);
        // At once: EclipseLink cannot insert what refers to it in the same flush.
        entities.flush();
    }

    // However many negotiations there are, each part of them all comes in one query.
    private static List<Negotiation> whole(TypedQuery<Negotiation> query) {
        var found = query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "n.participations.party")
                .setHint("eclipselink.batch", "n.topics.parent")
                .setHint("eclipselink.batch", "n.rounds.delegates")
                .setHint("eclipselink.batch", "n.rounds.durations")
                .setHint("eclipselink.batch", "n.rounds.namings")
                .getResultList();
        found.forEach(n -> {
            Loading.of(n.participations(), n.topics());
            n.rounds().forEach(r -> Loading.of(r.delegates(), r.durations(), r.namings()));
        });
        return found;
    }
}
