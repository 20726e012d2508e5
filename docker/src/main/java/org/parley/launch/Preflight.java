package org.parley.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** What can be known to fail before anything is started, told in the operator's words. */
final class Preflight {

    // Vendor codes of MariaDB.
    private static final int DENIED_TO_DATABASE = 1044;
    private static final int DENIED = 1045;
    private static final int UNKNOWN_DATABASE = 1049;

    private Preflight() {}

    /** The port is free on loopback. */
    static void checkPort(int port) {
        try {
            bind(port);
        } catch (BindException e) {
            throw isForbidden(e)
                    ? new StartFailure("This account may not use port " + port + ": set PARLEY_PORT=8080,"
                            + " or any other port from 1024 on.")
                    : new StartFailure("Port " + port + " is taken: end the program that uses it, or set PARLEY_PORT="
                            + freePortAfter(port) + ".");
        } catch (IOException e) {
            throw new StartFailure("Port " + port + " cannot be used (" + e.getMessage() + "): set PARLEY_PORT.", e);
        }
    }

    private static boolean isForbidden(BindException e) {
        return Objects.requireNonNullElse(e.getMessage(), "").startsWith("Permission denied");
    }

    private static int freePortAfter(int port) {
        for (int next = port + 1; next <= 65535; next++) {
            try {
                bind(next);
                return next;
            } catch (IOException taken) {
                // Then the one after.
            }
        }
        return 8080;
    }

    private static void bind(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})).close();
    }

    /** The database is there, lets us in, and is one that the site can work on. */
    static void checkDatabase(DatabaseAccess database) {
        try (Connection connection = Jdbc.connect(database.url(), database.user(), database.password())) {
            checkVersion(connection);
        } catch (SQLException e) {
            throw new StartFailure(messageFor(e, database), e);
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        int version = server.getDatabaseMajorVersion() * 100 + server.getDatabaseMinorVersion();
        if (!server.getDatabaseProductName().equals("MariaDB") || version < 1011) {
            throw new StartFailure("The database at PARLEY_DB_URL is " + server.getDatabaseProductName() + " "
                    + server.getDatabaseProductVersion() + ": Parley needs MariaDB 10.11 or later.");
        }
    }

    private static String messageFor(SQLException e, DatabaseAccess database) {
        return switch (e.getErrorCode()) {
            case DENIED -> "The database refuses " + database + ": check PARLEY_DB_USER and PARLEY_DB_PASSWORD.";
            case DENIED_TO_DATABASE ->
                "The database gives no rights to " + database + ": grant ALL on it to this user.";
            case UNKNOWN_DATABASE ->
                "There is no such database for " + database + ": create it, or correct PARLEY_DB_URL.";
            default ->
                "No database answers for " + database + ": start it, or correct PARLEY_DB_URL (" + rootOf(e) + ").";
        };
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root instanceof UnknownHostException ? "unknown host" : root.getMessage();
        return Objects.requireNonNullElse(message, root.toString())
                .lines()
                .findFirst()
                .orElse("");
    }
}
