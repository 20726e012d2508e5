package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Shown;
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
    @Vouched
    public Optional<Negotiation> bySlug(String slug) {
        var found = whole(ids("select n.id from Negotiation n where n.slug = :of", slug));
        found.forEach(n -> Shown.note(Aspect.Kind.OF_NEGOTIATION, requireNonNull(n.id())));
        return Shown.orNothing(found.stream().findFirst());
    }

    @Override
    public Optional<Negotiation> withId(long id) {
        return whole(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Negotiation> withIds(Collection<Long> ids) {
        return whole(List.copyOf(ids));
    }

    @Override
    public Optional<Round> round(String slug) {
        var held = "Round r where r.slug = :of";
        new Loading(entities, slug)
                .parties(
                        "select x.party from Round r join r.negotiation n join n.participations x where r.slug = :of",
                        "select x.party from Round r join r.delegates x where r.slug = :of",
                        "select x.party from Round r join r.namings x where r.slug = :of",
                        "select o.party from Round r join r.delegates x join x.person s join s.posts o where r.slug = :of")
                .people("select x.person from Round r join r.delegates x where r.slug = :of")
                .bring("select n from Negotiation n left join fetch n.participations where n in"
                        + " (select r.negotiation from " + held + ")");
        return entities.createQuery(
                        "select r from Round r left join fetch r.delegates left join fetch r.durations"
                                + " left join fetch r.namings where r.slug = :slug",
                        Round.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Negotiation> latest(@Nullable Place after, int limit) {
        return whole(LatestNegotiations.ids(entities, after, limit));
    }

    @Override
    public List<Negotiation> latestOf(Party party, @Nullable Place after, int limit) {
        return whole(LatestNegotiations.of(entities, party, after, limit));
    }

    @Override
    public List<Negotiation> latestAbout(Topic topic, @Nullable Place after, int limit) {
        return whole(LatestNegotiations.about(entities, topic, after, limit));
    }

    @Override
    public void add(Negotiation negotiation) {
        Changes.add(entities, negotiation);
        negotiation.rounds().forEach(round -> EntryRow.write(entities, round));
        LatestNegotiations.note(entities, requireNonNull(negotiation.id()));
    }

    @Override
    public void write(Negotiation negotiation) {
        Changes.write(entities, negotiation);
        negotiation.rounds().forEach(round -> EntryRow.write(entities, round));
        PositionDays.of(entities, "r.negotiation_id", requireNonNull(negotiation.id()));
        LatestNegotiations.note(entities, requireNonNull(negotiation.id()));
    }

    @Override
    public void remove(Negotiation negotiation) {
        Changes.remove(entities, negotiation);
    }

    private List<Long> ids(String jpql, Object of) {
        return entities.createQuery(jpql, Long.class).setParameter("of", of).getResultList();
    }

    // However many there are, each part of them all comes in one query.
    private List<Negotiation> whole(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var rounds = "Negotiation n join n.rounds r";
        var which = " where n.id in :of";
        new Loading(entities, ids)
                .parties(
                        "select x.party from Negotiation n join n.participations x" + which,
                        "select x.party from " + rounds + " join r.delegates x" + which,
                        "select x.party from " + rounds + " join r.namings x" + which,
                        "select o.party from " + rounds + " join r.delegates x join x.person s join s.posts o" + which)
                .people("select x.person from " + rounds + " join r.delegates x" + which)
                .topics("Negotiation n join n.topics x" + which, "x");
        var found = entities.createQuery("select n from Negotiation n" + which, Negotiation.class)
                .setParameter("of", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "n.participations")
                .setHint("eclipselink.batch", "n.topics")
                .setHint("eclipselink.batch", "n.rounds.delegates")
                .setHint("eclipselink.batch", "n.rounds.durations")
                .setHint("eclipselink.batch", "n.rounds.namings")
                .getResultList();
        found.forEach(JpaNegotiations::load);
        return found.stream()
                .sorted(Comparator.comparing(n -> ids.indexOf(n.id())))
                .toList();
    }

    private static void load(Negotiation negotiation) {
        Loading.of(negotiation.participations(), negotiation.topics());
        negotiation.rounds().forEach(r -> Loading.of(r.delegates(), r.durations(), r.namings()));
    }
}
