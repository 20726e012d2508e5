package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.parley.domain.history.Overrule;
import org.parley.domain.history.Overrules;

@ApplicationScoped
@Transactional
class JpaOverrules implements Overrules {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Overrule> at(String round, String party, String topic) {
        return entities.createQuery(
                        "select o from Overrule o where o.round = :round and o.party = :party and o.topic = :topic",
                        Overrule.class)
                .setParameter("round", round)
                .setParameter("party", party)
                .setParameter("topic", topic)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Overrule overrule) {
        entities.persist(overrule);
        write(overrule);
    }

    @Override
    public void write(Overrule changed) {
        entities.flush();
        PublicRecord.touched(Touched.byRound(entities, changed.round()));
    }

    @Override
    public void remove(Overrule overrule) {
        entities.remove(overrule);
        write(overrule);
    }
}
