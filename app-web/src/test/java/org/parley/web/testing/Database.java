package org.parley.web.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.launch.TestDatabase;

/** The database of the site under test, behind its back. Who changes something here undoes it before the test ends. */
public final class Database {

    private static final int MOST_ATTEMPTS = 1_000;
    private static final int NO_SUCH_THREAD = 1094;

    private Database() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(), TestDatabase.user(), TestDatabase.password());
    }

    public static void run(String sql, Object... values) {
        try (var connection = connect();
                var statement = prepared(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Adds a row and tells the id that it got. */
    public static long insert(String sql, Object... values) {
        try (var connection = connect();
                var statement = prepared(connection, sql + " returning id", values);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of each row. */
    public static List<String> texts(String sql, Object... values) {
        try (var connection = connect();
                var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static String text(String sql, Object... values) {
        return texts(sql, values).get(0);
    }

    /** Does something while a table is not there. */
    public static <T> T without(String table, Supplier<T> action) {
        run("rename table " + table + " to " + table + "_away");
        try {
            return action.get();
        } finally {
            run("rename table " + table + "_away to " + table);
        }
    }

    /** Does something while nobody can connect: connections that the site had are cut, and all places are taken. */
    public static <T> T outOfReach(Supplier<T> action) {
        var taken = new ArrayList<Connection>();
        try {
            taken.add(connect());
            // Those that are cut go on for a moment, and what the site does by itself may come first to their places.
            for (var attempt = 0; cutOthers(taken) | takeAllPlaces(taken); attempt++)
                if (attempt == MOST_ATTEMPTS) throw new IllegalStateException("The site always finds a place");
            return action.get();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            taken.forEach(Database::close);
            awaitPlace();
        }
    }

    // What was closed here goes on for a moment there.
    private static void awaitPlace() {
        for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try (var place = connect()) {
                return;
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("The database is still full");
    }

    /** As a restart of the database would. */
    public static void cutConnections() {
        try (var connection = connect()) {
            cutOthers(List.of(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there were any. */
    private static boolean cutOthers(List<Connection> ours) throws SQLException {
        var own = new ArrayList<Long>();
        for (var connection : ours) own.addAll(ids(connection, "select connection_id()"));
        var others = ids(
                ours.get(0),
                "select id from information_schema.processlist where user = substring_index(user(), '@', 1)");
        others.removeAll(own);
        for (var id : others) cut(ours.get(0), id);
        return !others.isEmpty();
    }

    private static void cut(Connection ours, long id) throws SQLException {
        try (var statement = ours.createStatement()) {
            statement.execute("kill connection " + id);
        } catch (SQLException e) {
            // It has ended by itself.
            if (e.getErrorCode() != NO_SUCH_THREAD) throw e;
        }
    }

    private static List<Long> ids(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var ids = new ArrayList<Long>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    /** Whether there were any. */
    private static boolean takeAllPlaces(List<Connection> taken) {
        var before = taken.size();
        try {
            while (true) {
                taken.add(connect());
            }
        } catch (SQLException e) {
            return taken.size() > before;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was cut, then: as good as closed.
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
