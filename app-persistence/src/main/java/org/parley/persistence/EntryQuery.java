package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Directory.Part;
import org.parley.domain.directory.Place;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.text.Folding;

/** Reads a part of a list: on in the index from the place where the part before ended, until there are enough. */
final class EntryQuery {

    private static final Map<Condition, String> CONDITIONS = Map.of(
            Condition.KIND, "select p.id from party p where p.kind = #where",
            Condition.PARTY, "select o.person_id from post o join party p on p.id = o.party_id where p.slug = #where",
            Condition.PARTICIPANT,
                    "select x.negotiation_id from participation x join party p on p.id = x.party_id where p.slug = #where",
            Condition.PARENT, "select t.id from topic t join topic p on p.id = t.parent_id where p.slug = #where",
            Condition.NEGOTIATION,
                    "select t.topic_id from negotiation_topic t join negotiation n on n.id = t.negotiation_id"
                            + " where n.slug = #where");

    // Beyond these the database has no dates.
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private final Wanted wanted;
    private final String column;
    private final Map<String, Object> parameters = new HashMap<>();
    private final StringBuilder sql = new StringBuilder(EntryRow.SELECT + " where e.listing = #listing");

    EntryQuery(Wanted wanted) {
        this.wanted = wanted;
        this.column = wanted.order() == Order.CHANGED
                ? "e.changed_at"
                : "e.order_" + wanted.language().name().toLowerCase(Locale.ROOT);
        parameters.put("listing", wanted.listing().name());
    }

    Part read(EntityManager entities, @Nullable Place after, int limit) {
        words();
        if (wanted.untranslated()) sql.append(" and e.untranslated");
        var where = wanted.where();
        if (where != null) {
            sql.append(" and e.subject_id in (" + CONDITIONS.get(where.condition()) + ")");
            parameters.put("where", where.value());
        }
        if (after != null) from(after);
        var direction = wanted.order() == Order.CHANGED ? " desc" : "";
        sql.append(" order by " + column + direction + ", e.subject_id" + direction + " limit " + (limit + 1));
        var query = entities.createNativeQuery(sql.toString());
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        var entries = rows.stream().limit(limit).map(EntryRow::entry).toList();
        return new Part(entries, rows.size() <= limit ? null : place(rows.get(limit - 1)));
    }

    private void words() {
        var words = Folding.words(wanted.words());
        for (var i = 0; i < words.size(); i++) {
            sql.append(" and locate(#word" + i + ", e.search) > 0");
            parameters.put("word" + i, words.get(i));
        }
    }

    // Written so that MariaDB reads on from the place in the index; it would not do so for a row comparison.
    private void from(Place place) {
        var key = wanted.order() == Order.NAME ? place.key() : time(place.key());
        if (key == null) return;
        sql.append(
                wanted.order() == Order.CHANGED
                        ? " and %1$s <= #key and (%1$s < #key or e.subject_id < #after)".formatted(column)
                        : " and %1$s >= #key and (%1$s > #key or e.subject_id > #after)".formatted(column));
        parameters.put("key", key);
        parameters.put("after", place.id());
    }

    private Place place(Object... last) {
        var entry = EntryRow.entry(last);
        return new Place(
                wanted.order() == Order.CHANGED
                        ? entry.changedAt().toString()
                        : EntryRow.order(wanted.language(), last),
                entry.id());
    }

    // Somebody may have typed anything into the address.
    private static @Nullable Object time(String key) {
        try {
            var time = LocalDateTime.ofInstant(Instant.parse(key), ZoneOffset.UTC);
            return time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
