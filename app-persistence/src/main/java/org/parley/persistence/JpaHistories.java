package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Shown;
import org.parley.domain.history.Finding;
import org.parley.domain.history.Histories;
import org.parley.domain.history.History;
import org.parley.domain.history.Overrule;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

@ApplicationScoped
@Transactional
@Vouched
class JpaHistories implements Histories {

    private static final String REPORTED = "w in (select p from Article b join b.%s p where b.round.negotiation = :of)";

    @PersistenceContext
    EntityManager entities;

    @Override
    public History of(Negotiation negotiation) {
        return history(negotiation, null, null);
    }

    @Override
    public History of(Negotiation negotiation, Topic topic) {
        return history(negotiation, null, topic);
    }

    @Override
    public History of(Negotiation negotiation, Party party, Topic topic) {
        return history(negotiation, party, topic);
    }

    private History history(Negotiation negotiation, @Nullable Party party, @Nullable Topic topic) {
        Shown.note(Aspect.Kind.OF_NEGOTIATION, requireNonNull(negotiation.id()));
        var reports = new Reports(entities, negotiation);
        var on = topic == null ? "" : " and w.topic.id = " + requireNonNull(topic.id());
        var by = party == null ? "" : " and w.party.id = " + requireNonNull(party.id());
        return History.of(
                negotiation,
                new History.Material(
                        reports.positions(REPORTED.formatted("positions") + on + by),
                        reports.absences(REPORTED.formatted("absences") + on + by),
                        reports.commonGround(REPORTED.formatted("commonGround") + on),
                        overrules(negotiation),
                        findings(negotiation)));
    }

    private List<Overrule> overrules(Negotiation negotiation) {
        return entities.createQuery(
                        "select o from Overrule o where o.round in"
                                + " (select r.slug from Round r where r.negotiation = :of)",
                        Overrule.class)
                .setParameter("of", negotiation)
                .getResultList();
    }

    private List<Finding> findings(Negotiation negotiation) {
        return entities.createQuery(
                        "select f from Finding f where f.manuscriptId in"
                                + " (select a.id from Article a where a.round.negotiation = :of) order by f.id",
                        Finding.class)
                .setParameter("of", negotiation)
                .getResultList();
    }
}
