package org.parley.web.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.parley.launch.TestDatabase;

/**
 * How many SELECTs the database got while something happened.
 *
 * <p>Counted by the server, so that nothing has to be built into the site. {@code Com_select} counts every execution of
 * a SELECT once, prepared on the server or not, and neither the preparation nor a pool's ping; {@code QueriesTest}
 * keeps it so. What a new connection of the pool asks on its own is counted: call the page once before.
 */
public final class Queries {

    private Queries() {}

    public static long during(Runnable action) {
        try (var counter =
                DriverManager.getConnection(TestDatabase.url(), TestDatabase.user(), TestDatabase.password())) {
            long before = selects(counter);
            action.run();
            return selects(counter) - before;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHOW is no SELECT: the counter does not count itself. */
    private static long selects(Connection counter) throws SQLException {
        try (var statement = counter.createStatement();
                var status = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            status.next();
            return status.getLong(2);
        }
    }
}
