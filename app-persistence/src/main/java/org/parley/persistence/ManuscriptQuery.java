package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Place;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.text.Language;

/** One page of the list of articles, in SQL: MariaDB reads it from an index, whichever page it is. */
final class ManuscriptQuery {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    // As short as words are in the index of the text.
    private static final int SHORTEST = 3;

    private final StringBuilder sql = new StringBuilder("select m.id from manuscript m where ");
    private final List<Object> values = new ArrayList<>();

    ManuscriptQuery(Wanted wanted, Order order, @Nullable Place after) {
        sql.append("m.trashed_at is ").append(wanted.trashed() ? "not null" : "null");
        if (wanted.words() != null) words(wanted.words());
        if (wanted.state() != null) and("m.state = ?", wanted.state().name());
        if (wanted.negotiation() != null) and("m.negotiation = ?", wanted.negotiation());
        if (wanted.begunBy() != null) and("m.begun_by = ?", wanted.begunBy());
        if (wanted.untranslated() != null) and(column(wanted.untranslated()) + " = ?", false);
        if (wanted.revisedAfter() != null) and("m.revised_at >= ?", at(wanted.revisedAfter()));
        if (wanted.revisedBefore() != null) and("m.revised_at < ?", at(wanted.revisedBefore()));
        if (wanted.party() != null)
            and(
                    "exists (select 1 from manuscript_party p where p.manuscript_id = m.id and p.party = ?)",
                    wanted.party());
        if (wanted.tag() != null)
            and("exists (select 1 from manuscript_tag t where t.manuscript_id = m.id and t.tag = ?)", wanted.tag());
        if (after != null) from(order, after);
        sql.append(" order by ").append(ordering(order)).append(" limit ?");
    }

    /** Asks the database how it would answer. */
    PreparedStatement explained(Connection database, int limit) throws SQLException {
        var statement = database.prepareStatement("explain " + sql);
        for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
        statement.setInt(values.size() + 1, limit);
        return statement;
    }

    @SuppressWarnings("unchecked")
    List<Long> ids(EntityManager entities, int limit) {
        var query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        query.setParameter(values.size() + 1, limit);
        return query.getResultStream().map(id -> ((Number) id).longValue()).toList();
    }

    // Words are found by their beginnings, since Ukrainian has many endings.
    private void words(String typed) {
        var all = WORD.matcher(typed).results().map(MatchResult::group).toList();
        var found = all.stream().filter(w -> w.length() >= SHORTEST).toList();
        if (found.isEmpty()) and("m.title like ?", escaped(typed.strip()) + "%");
        else
            and(
                    "match (m.search_text) against (? in boolean mode)",
                    found.stream().map(w -> "+" + w + "*").collect(Collectors.joining(" ")));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    // Written so that MariaDB reads on from the place in the index; it would not do so for a row comparison.
    private void from(Order order, Place after) {
        switch (order) {
            case BEGUN -> and("m.id < ?", after.id());
            case TITLE -> place("m.title", ">", after.key(), after.id());
            case REVISED -> place("m.revised_at", "<", at(after.moment().orElseThrow()), after.id());
            case LONGEST_UNREVISED ->
                place("m.revised_at", ">", at(after.moment().orElseThrow()), after.id());
        }
    }

    private void place(String column, String beyond, Object key, long id) {
        and(column + " " + beyond + "= ? and (" + column + " " + beyond + " ? or m.id " + beyond + " ?)", key);
        values.add(key);
        values.add(id);
    }

    private static String ordering(Order order) {
        return switch (order) {
            case BEGUN -> "m.id desc";
            case TITLE -> "m.title, m.id";
            case REVISED -> "m.revised_at desc, m.id desc";
            case LONGEST_UNREVISED -> "m.revised_at, m.id";
        };
    }

    private void and(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }

    private static String column(Language language) {
        return language == Language.UK ? "m.in_uk" : "m.in_en";
    }

    private static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
