package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Pages;

@ApplicationScoped
@Transactional
class JpaPages implements Pages {

    @PersistenceContext
    EntityManager entities;

    @Override
    public long last(Kind kind) {
        return entities.createQuery("select max(x.id) from " + thing(kind), Long.class)
                .getResultStream()
                .mapToLong(id -> id == null ? 0 : id)
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Entry> between(Kind kind, long after, long upTo) {
        return entities.createQuery(
                        "select " + columns(kind) + " from " + thing(kind) + " where x.id > :after and x.id <= :upTo"
                                + (kind == Kind.FOLLOW_UPS ? " and x.withdrawnFrom is null" : "") + " order by x.id",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(row -> new Entry(row[0].toString(), changed(row)))
                .toList();
    }

    private static String columns(Kind kind) {
        return switch (kind) {
            case ARTICLES -> "x.slug, x.publishedAt, x.updatedAt";
            case FOLLOW_UPS -> "x.id, x.key";
            default -> "x.slug, x.id";
        };
    }

    // Only articles know.
    private static @Nullable Instant changed(Object[] row) {
        if (row.length < 3) return null;
        return (Instant) (row[2] == null ? row[1] : row[2]);
    }

    private static String thing(Kind kind) {
        return switch (kind) {
            case ARTICLES -> "Article x";
            case FOLLOW_UPS -> "FollowUp x";
            case NEGOTIATIONS -> "Negotiation x";
            case PARTIES -> "Party x";
            case PEOPLE -> "Person x";
            case TOPICS -> "Topic x";
        };
    }
}
