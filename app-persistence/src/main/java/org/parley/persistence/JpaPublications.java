package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parley.domain.publication.PlannedPublication;
import org.parley.domain.publication.Publications;
import org.parley.domain.publication.Setback;
import org.parley.domain.publication.Withdrawal;

@ApplicationScoped
@Transactional
class JpaPublications implements Publications {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(PlannedPublication plan) {
        entities.persist(plan);
        entities.flush();
    }

    @Override
    public Optional<PlannedPublication> planned(long manuscriptId) {
        return entities.createQuery(
                        "select p from PlannedPublication p join fetch p.revision where p.manuscriptId = :id",
                        PlannedPublication.class)
                .setParameter("id", manuscriptId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(PlannedPublication plan) {
        entities.remove(plan);
        // Another one for the same article may follow.
        entities.flush();
    }

    @Override
    public List<Long> due(Instant now, int limit) {
        return entities.createQuery(
                        "select p.manuscriptId from PlannedPublication p where p.dueAt <= :now order by p.dueAt, p.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<PlannedPublication> claimed(long manuscriptId, Instant now) {
        // The article first, as whoever publishes by hand does, and by itself: of two nodes that lock two rows in one
        // statement, each may get one of them and leave the plan to the other.
        var free = entities.createNativeQuery("select id from manuscript where id = ?1 for update skip locked")
                .setParameter(1, manuscriptId)
                .getResultList();
        if (free.isEmpty()) return Optional.empty();
        var claimed = entities.createNativeQuery(
                        "select id from planned_publication where manuscript_id = ?1 and due_at <= ?2 for update")
                .setParameter(1, manuscriptId)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return claimed.isEmpty() ? Optional.empty() : planned(manuscriptId);
    }

    @Override
    public void put(Setback setback) {
        getOver(setback.manuscriptId());
        entities.persist(setback);
        entities.flush();
    }

    @Override
    public Optional<Setback> setback(long manuscriptId) {
        return Optional.ofNullable(entities.find(Setback.class, manuscriptId));
    }

    @Override
    public void getOver(long manuscriptId) {
        setback(manuscriptId).ifPresent(setback -> {
            entities.remove(setback);
            entities.flush();
        });
    }

    @Override
    public List<Setback> failedPlans(int limit) {
        return entities.createQuery(
                        "select s from Setback s where s.editor is null order by s.at desc, s.manuscriptId",
                        Setback.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(Withdrawal withdrawal) {
        entities.persist(withdrawal);
        entities.flush();
    }

    @Override
    public Optional<Withdrawal> withdrawal(long manuscriptId) {
        return entities.createQuery(
                        "select w from Withdrawal w where w.manuscriptId = :id and w.endedAt is null", Withdrawal.class)
                .setParameter("id", manuscriptId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Withdrawal> withdrawals(long manuscriptId) {
        return entities.createQuery(
                        "select w from Withdrawal w where w.manuscriptId = :id order by w.id", Withdrawal.class)
                .setParameter("id", manuscriptId)
                .getResultList();
    }
}
