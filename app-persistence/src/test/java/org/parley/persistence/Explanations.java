package org.parley.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Has the database tell how it comes by the answer to each question that it is asked, with the values of the question. */
final class Explanations {

    private final DataSource database;
    private final List<Asked> asked = new ArrayList<>();

    /** A select with the values of its places. */
    record Asked(String sql, Map<Integer, Object> values) {}

    /** How one table of a select is read, as {@code explain} tells. */
    record Step(String table, String type, @Nullable String key, long rows, String extra, String sql) {}

    Explanations(DataSource database) {
        this.database = database;
    }

    /** What was asked since this was last called, step by step. */
    List<Step> taken() throws SQLException {
        var steps = new ArrayList<Step>();
        try (var connection = database.getConnection()) {
            for (var question : List.copyOf(asked)) steps.addAll(steps(connection, question));
        }
        asked.clear();
        return steps;
    }

    private static List<Step> steps(Connection connection, Asked question) throws SQLException {
        var steps = new ArrayList<Step>();
        try (var statement = connection.prepareStatement("explain " + question.sql())) {
            for (var value : question.values().entrySet()) statement.setObject(value.getKey(), value.getValue());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var alias = rows.getString("table");
                    if (alias == null || rows.getString("type") == null) continue;
                    steps.add(new Step(
                            table(question.sql(), alias),
                            rows.getString("type"),
                            rows.getString("key"),
                            rows.getLong("rows"),
                            rows.getString("Extra"),
                            question.sql()));
                }
            }
        }
        return steps;
    }

    private static String table(String sql, String alias) {
        var named = Pattern.compile("(?i)(?:from|join|,)\\s+\\(?(\\w+)\\s+(?:as\\s+)?" + Pattern.quote(alias) + "\\b")
                .matcher(sql);
        return named.find() ? named.group(1) : alias;
    }

    /** The database, to be asked through this. */
    DataSource noting() {
        return proxy(
                DataSource.class,
                database,
                (method, arguments, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, this::prepared)
                        : result);
    }

    private Object prepared(String method, Object[] arguments, Object result) {
        if (!(result instanceof PreparedStatement statement)) return result;
        var values = new TreeMap<Integer, Object>();
        var sql = (String) arguments[0];
        return proxy(PreparedStatement.class, statement, (setting, of, outcome) -> {
            if (setting.startsWith("set") && of != null && of.length >= 2 && of[0] instanceof Integer place)
                values.put(place, setting.equals("setNull") ? null : of[1]);
            var isSelect = sql.strip().toLowerCase(java.util.Locale.ROOT).matches("(?s)\\(?select.*");
            if (setting.equals("executeQuery") && isSelect) asked.add(new Asked(sql, new TreeMap<>(values)));
            return outcome;
        });
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                Explanations.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return after.apply(method.getName(), arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private interface After {
        Object apply(String method, Object[] arguments, Object result);
    }
}
