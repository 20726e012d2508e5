package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Media;
import org.parley.domain.media.Medium;
import org.parley.domain.media.Use;
import org.parley.domain.picture.Developed;

@ApplicationScoped
@Transactional
class JpaMedia implements Media {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Medium> byId(long id) {
        return Optional.ofNullable(entities.find(Medium.class, id));
    }

    @Override
    public Optional<Medium> byHash(String hash) {
        return entities.createQuery("select m from Medium m where m.hash = :hash", Medium.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Medium> sameAs(Developed developed) {
        return entities.createQuery("select m from Medium m where m.origin = :origin or m.hash = :hash", Medium.class)
                .setParameter("origin", developed.origin())
                .setParameter("hash", developed.hash())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Medium> locked(long id) {
        return Optional.ofNullable(entities.find(Medium.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Medium> list(List<String> words, Choice choice, @Nullable Long after, int limit) {
        return new MediaList(entities, words, choice, after).first(limit);
    }

    @Override
    public Set<Long> used(List<Medium> media) {
        if (media.isEmpty()) return Set.of();
        var ids = entities.createNativeQuery("select m.id from medium m where m.id in ("
                + media.stream().map(m -> String.valueOf(m.id())).collect(Collectors.joining(","))
                + ") and " + MediaUses.ANY);
        var used = new HashSet<Long>();
        for (var id : ids.getResultList()) used.add(((Number) id).longValue());
        return used;
    }

    @Override
    public List<Use> uses(Medium medium) {
        return new MediaUses(entities).of(medium.hash());
    }

    @Override
    public Optional<byte[]> bytes(String hash, int width, String type) {
        return entities
                .createNativeQuery("select bytes from print where hash = ? and width = ? and type = ?")
                .setParameter(1, hash)
                .setParameter(2, width)
                .setParameter(3, type)
                .getResultList()
                .stream()
                .map(byte[].class::cast)
                .findFirst();
    }

    @Override
    public void add(Medium medium, Developed developed) {
        entities.persist(medium);
        // Whoever asked for it needs its id, and its pictures need the row.
        entities.flush();
        for (var print : developed.prints())
            entities.createNativeQuery("insert into print (hash, width, type, bytes) values (?, ?, ?, ?)")
                    .setParameter(1, medium.hash())
                    .setParameter(2, print.width())
                    .setParameter(3, print.type())
                    .setParameter(4, print.bytes())
                    .executeUpdate();
    }

    @Override
    public void remove(Medium medium) {
        entities.remove(medium);
        entities.flush();
    }
}
