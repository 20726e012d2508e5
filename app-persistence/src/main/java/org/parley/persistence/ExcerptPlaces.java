package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Place;
import org.parley.domain.data.Wanted;
import org.parley.domain.followup.Status;

/** Which rows a part of a list has, in its order. Each list follows an index from the place on. */
final class ExcerptPlaces {

    private static final String IN_NEGOTIATION = "exists (select 1 from article a join round r on r.id = a.round_id"
            + " join negotiation n on n.id = r.negotiation_id where a.id = %s and n.slug = ?)";

    private final EntityManager entities;
    private final Wanted wanted;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    ExcerptPlaces(EntityManager entities, Wanted wanted) {
        this.entities = entities;
        this.wanted = wanted;
    }

    List<Place> changed(@Nullable Place after, int limit) {
        narrow(IN_NEGOTIATION.formatted("w.id"), wanted.negotiation());
        narrow(
                "exists (select 1 from article_party x join party p on p.id = x.party_id"
                        + " where x.article_id = w.id and p.slug = ?)",
                wanted.party());
        narrow(
                "exists (select 1 from article_topic x join topic t on t.id = x.topic_id"
                        + " where x.article_id = w.id and t.slug = ?)",
                wanted.topic());
        if (after != null) {
            var at = LocalDateTime.ofInstant(Instant.EPOCH.plus(after.first(), ChronoUnit.MICROS), ZoneOffset.UTC);
            // Written so that MariaDB reads on from the place in the index; it would not do so for a row comparison.
            where("w.changed_at <= ? and (w.changed_at < ? or w.id < ?)", at, at, after.id());
        }
        return found(
                "select timestampdiff(microsecond, '1970-01-01', w.changed_at), w.id from article w",
                "w.changed_at desc, w.id desc",
                limit);
    }

    /** @param table with the columns article_id, id and party_id */
    List<Place> inArticles(String table, @Nullable Place after, int limit) {
        narrow(IN_NEGOTIATION.formatted("w.article_id"), wanted.negotiation());
        narrow("w.party_id = (select id from party where slug = ?)", wanted.party());
        var isQuotation = table.equals("quotation");
        if (!isQuotation) narrow("w.topic_id = (select id from topic where slug = ?)", wanted.topic());
        if (isQuotation) narrow("w.speaker_id = (select id from person where slug = ?)", wanted.speaker());
        narrow(
                "exists (select 1 from article a join round r on r.id = a.round_id"
                        + " where a.id = w.article_id and r.starts_on <= ?)",
                wanted.asOf());
        if (after != null)
            where("w.article_id >= ? and (w.article_id > ? or w.id > ?)", after.first(), after.first(), after.id());
        return found("select w.article_id, w.id from " + table + " w", "w.article_id, w.id", limit);
    }

    List<Place> followUps(@Nullable Place after, int limit) {
        where("w.withdrawn_from is null");
        narrow(IN_NEGOTIATION.formatted("w.article_id"), wanted.negotiation());
        narrow(
                "exists (select 1 from follow_up_party x join party p on p.id = x.party_id"
                        + " where x.follow_up_id = w.id and p.slug = ?)",
                wanted.party());
        var status = wanted.status();
        if (status != null) stands(status);
        if (after != null) where("w.id > ?", after.id());
        return found("select 0, w.id from follow_up w", "w.id", limit);
    }

    private void stands(Status status) {
        if (status == Status.OVERDUE) where("w.recorded not in ('DONE', 'LAPSED') and w.due_by < ?", wanted.today());
        else where("w.recorded = ?", status.name());
        if (status != Status.OVERDUE && !status.isFinal()) where("(w.due_by is null or w.due_by >= ?)", wanted.today());
    }

    private void narrow(String condition, @Nullable Object value) {
        if (value != null) where(condition, value);
    }

    private void where(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
    }

    private List<Place> found(String select, String order, int limit) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createNativeQuery(numbered(select + where) + " order by " + order + " limit " + limit);
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Place(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    // As EclipseLink wants them: ?1, ?2 …
    private static String numbered(String sql) {
        var number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(sql).replaceAll(any -> "?" + number.incrementAndGet());
    }
}
