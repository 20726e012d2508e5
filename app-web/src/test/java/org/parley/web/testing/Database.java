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
            cutOthers(taken.get(0));
            takeAllPlaces(taken);
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
        for (var attempt = 0; attempt < 1_000; attempt++) {
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
            cutOthers(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cutOthers(Connection ours) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var statement = ours.createStatement()) {
            try (var others = statement.executeQuery(
                    "select id from information_schema.processlist where id <> connection_id()")) {
                while (others.next()) {
                    ids.add(others.getLong(1));
                }
            }
            for (var id : ids) {
                statement.execute("kill connection " + id);
            }
        }
    }

    private static void takeAllPlaces(List<Connection> taken) {
        try {
            while (true) {
                taken.add(connect());
            }
        } catch (SQLException e) {
            // That was the last one.
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
