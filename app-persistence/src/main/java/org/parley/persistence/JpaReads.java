package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.domain.article.Reads;

@ApplicationScoped
@Transactional
class JpaReads implements Reads {

    /** As many in one statement as MariaDB reads without effort. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    JpaReads() {}

    // In one order on all nodes, so that none waits for another that waits for it.
    @Override
    public void add(Map<String, Long> bySlug) {
        var sorted = List.copyOf(new TreeMap<>(bySlug).entrySet());
        for (var from = 0; from < sorted.size(); from += AT_ONCE)
            write(sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())));
    }

    private void write(List<Map.Entry<String, Long>> counted) {
        var rows = new StringBuilder("select ?1 slug, ?2 times");
        for (var place = 3; place < 2 * counted.size(); place += 2)
            rows.append(" union all select ?").append(place).append(", ?").append(place + 1);
        var query = entities.createNativeQuery("insert into article_reads (manuscript_id, times_read)"
                + " select p.manuscript_id, sum(c.times) from (" + rows + ") c"
                + " join published_slug p on p.slug = c.slug group by p.manuscript_id order by p.manuscript_id"
                + " on duplicate key update times_read = times_read + values(times_read)");
        var place = 0;
        for (var one : counted) {
            query.setParameter(++place, one.getKey());
            query.setParameter(++place, one.getValue());
        }
        query.executeUpdate();
    }

    @Override
    public long of(long articleId) {
        List<?> found = entities.createNativeQuery("select times_read from article_reads where manuscript_id = ?1")
                .setParameter(1, articleId)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }
}
