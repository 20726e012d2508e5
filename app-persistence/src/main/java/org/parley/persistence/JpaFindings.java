package org.parley.persistence;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.domain.history.Finding;
import org.parley.domain.history.Findings;

@ApplicationScoped
@Transactional
class JpaFindings implements Findings {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Finding> withId(long id) {
        return Optional.ofNullable(entities.find(Finding.class, id));
    }

    @Override
    public List<Finding> on(long manuscriptId, String positionKey) {
        return entities.createQuery(
                        "select f from Finding f where f.manuscriptId = :article and f.positionKey = :key",
                        Finding.class)
                .setParameter("article", manuscriptId)
                .setParameter("key", positionKey)
                .getResultStream()
                .sorted(comparing(f -> f.date().first()))
                .toList();
    }

    @Override
    public void add(Finding finding) {
        entities.persist(finding);
        write(finding);
    }

    @Override
    public void write(Finding changed) {
        entities.flush();
        PublicRecord.touched(Touched.byArticle(entities, changed.manuscriptId()));
    }

    @Override
    public void remove(Finding finding) {
        entities.remove(finding);
        write(finding);
    }
}
