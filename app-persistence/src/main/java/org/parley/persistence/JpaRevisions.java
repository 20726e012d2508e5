package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Version;

@ApplicationScoped
@Transactional
class JpaRevisions implements Revisions {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Entry> entries(long manuscriptId, int below, int limit) {
        return entities.createQuery(
                        "select r.number, r.editor, r.madeAt, r.automatic, r.summary, v.number, v.change"
                                + " from Revision r left join Version v on v.revision = r"
                                + " where r.manuscriptId = :id and r.number < :below order by r.number desc",
                        Object[].class)
                .setParameter("id", manuscriptId)
                .setParameter("below", below)
                .setMaxResults(limit)
                .getResultStream()
                .map(JpaRevisions::entry)
                .toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (Integer) row[0],
                (String) row[1],
                (Instant) row[2],
                (Boolean) row[3],
                (String) row[4],
                // Where there is no version, EclipseLink takes its number, an int, for 0.
                row[6] == null ? null : (Integer) row[5],
                (Change) row[6]);
    }

    @Override
    public Optional<Revision> byId(long id) {
        return Optional.ofNullable(entities.find(Revision.class, id));
    }

    @Override
    public Optional<Revision> newest(long manuscriptId) {
        return entities.createQuery(
                        "select r from Revision r where r.manuscriptId = :id order by r.number desc", Revision.class)
                .setParameter("id", manuscriptId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Revision> numbered(long manuscriptId, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.manuscriptId = :id and r.number = :number", Revision.class)
                .setParameter("id", manuscriptId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Revision revision) {
        entities.persist(revision);
        // Whoever asked for the revision needs its id.
        write(revision);
    }

    @Override
    public void write(Revision revision) {
        entities.flush();
        RevisionReferences.note(entities, revision);
    }

    @Override
    public List<Version> versions(long manuscriptId) {
        return entities.createQuery(
                        "select v from Version v join fetch v.revision where v.manuscriptId = :id order by v.number",
                        Version.class)
                .setParameter("id", manuscriptId)
                .getResultList();
    }

    @Override
    public Optional<Version> version(long manuscriptId, int number) {
        return entities.createQuery(
                        "select v from Version v join fetch v.revision where v.manuscriptId = :id and v.number = :number",
                        Version.class)
                .setParameter("id", manuscriptId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Version> latestVersion(long manuscriptId) {
        return entities.createQuery(
                        "select v from Version v join fetch v.revision where v.manuscriptId = :id"
                                + " order by v.number desc",
                        Version.class)
                .setParameter("id", manuscriptId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Version version) {
        entities.persist(version);
    }
}
