package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.change.Shown;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.party.Party;

@ApplicationScoped
@Transactional
class JpaFollowUps implements FollowUps {

    @PersistenceContext
    EntityManager entities;

    @Override
    @Vouched
    public Optional<FollowUp> byId(long id) {
        Shown.note(Aspect.Kind.FOLLOW_UP, id);
        var found = query("select f from FollowUp f where f.id = :id and f.withdrawnFrom is null")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        found.ifPresent(f -> Loading.of(f.parties(), f.history()));
        return found;
    }

    @Override
    public Optional<FollowUp> locked(long id) {
        var found = query("select f from FollowUp f where f.id = :id and f.withdrawnFrom is null")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        found.ifPresent(f -> Loading.of(f.parties(), f.history()));
        return found;
    }

    @Override
    public void tell(FollowUp changed) {
        var id = requireNonNull(changed.id());
        PublicRecord.changed(entities, Kind.FOLLOW_UP, id);
        PublicRecord.touched(Touched.byFollowUp(entities, id));
    }

    @Override
    public List<FollowUp> matching(Search search, @Nullable Place after, int limit) {
        return new FollowUpSearch(entities, search).after(after, limit);
    }

    @Override
    public Figures figures(Search search, LocalDate quietSince) {
        return new FollowUpSearch(entities, search).figures(quietSince);
    }

    @Override
    public List<FollowUp> dated(Search search, int limit) {
        return new FollowUpSearch(entities, search).latestDue(limit);
    }

    @Override
    public Optional<Long> withdrawnWith(long id) {
        return entities.createQuery(
                        "select f.withdrawnFrom from FollowUp f where f.id = :id and f.withdrawnFrom is not null",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<FollowUp> reportedIn(long articleId) {
        var ids = entities.createQuery(
                        "select f.id from Article a join a.followUps f where a.id = :id order by index(f)", Long.class)
                .setParameter("id", articleId)
                .getResultList();
        if (ids.isEmpty()) return List.of();
        return whole(query("select f from FollowUp f where f.id in :ids").setParameter("ids", ids)).stream()
                .sorted(Comparator.comparing(f -> ids.indexOf(f.id())))
                .toList();
    }

    @Override
    public List<FollowUp> open(int limit) {
        var open = Search.all(LocalDate.EPOCH).by(Order.DUE).due(new Due(null, null, false, true));
        return new FollowUpSearch(entities, open).after(null, limit);
    }

    @Override
    public List<FollowUp> newest(int limit) {
        return whole(query("select f from FollowUp f where f.withdrawnFrom is null order by f.agreedOn desc, f.id")
                .setMaxResults(limit));
    }

    @Override
    public List<FollowUp> all() {
        return newest(Integer.MAX_VALUE);
    }

    @Override
    public List<FollowUp> of(Party party) {
        return whole(query(
                        "select f from FollowUp f join f.parties p where p = :party and f.withdrawnFrom is null order by f.agreedOn desc, f.id")
                .setParameter("party", party));
    }

    @Override
    @Vouched
    public List<FollowUp> of(Negotiation negotiation) {
        Shown.note(Aspect.Kind.OF_NEGOTIATION, requireNonNull(negotiation.id()));
        return whole(query("select f from FollowUp f where exists (select a from Article a join a.followUps g"
                        + " where g = f and a.round.negotiation = :negotiation) order by f.agreedOn desc, f.id")
                .setParameter("negotiation", negotiation));
    }

    private TypedQuery<FollowUp> query(String jpql) {
        return entities.createQuery(jpql, FollowUp.class);
    }

    static List<FollowUp> whole(TypedQuery<FollowUp> query) {
        var found = query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "f.parties")
                .setHint("eclipselink.batch", "f.history")
                .getResultList();
        found.forEach(f -> Loading.of(f.parties(), f.history()));
        return found;
    }
}
