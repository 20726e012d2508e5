package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/** Rows as the database has them, for what is made of them without entities that a persistence context watches. */
final class Rows {

    private Rows() {}

    /** @param sql names its values {@code ?1}, {@code ?2} and so on; with two columns or more */
    @SuppressWarnings("unchecked")
    static List<@Nullable Object[]> of(EntityManager entities, String sql, Collection<?> values) {
        var query = entities.createNativeQuery(sql);
        var at = 0;
        for (var value : values) query.setParameter(++at, value);
        return query.getResultList();
    }

    /** As many places for values, for {@code in (…)}. */
    static String places(Collection<?> values) {
        var places = new StringBuilder();
        for (var at = 1; at <= values.size(); at++)
            places.append(at == 1 ? "?" : ",?").append(at);
        return places.toString();
    }

    static String text(@Nullable Object[] row, int at) {
        return (String) requireNonNull(row[at]);
    }

    static @Nullable String textOrNull(@Nullable Object[] row, int at) {
        return (String) row[at];
    }

    static long number(@Nullable Object[] row, int at) {
        return ((Number) requireNonNull(row[at])).longValue();
    }

    static @Nullable Localized localized(@Nullable Object[] row, int at) {
        var kept = textOrNull(row, at);
        return kept == null ? null : ValueJson.text(kept);
    }
}
