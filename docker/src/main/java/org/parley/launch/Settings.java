package org.parley.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator can set by environment variables, checked; an empty value counts as none.
 *
 * @param data the folder for everything that is written, absolute whatever the working directory
 * @param database an own database; without one, the bundled one is started
 */
public record Settings(int port, Path data, boolean sample, Optional<DatabaseAccess> database, String publicUrl) {

    /** Reads the settings; throws {@link StartFailure} for the first one that is wrong. */
    public static Settings of(Map<String, String> environment, Path root) {
        Map<String, String> given = new HashMap<>(environment);
        given.values().removeIf(String::isBlank);
        int port = port(given.getOrDefault("PARLEY_PORT", "8080"));
        return new Settings(
                port,
                data(given.getOrDefault("PARLEY_DATA", "data"), root),
                sample(given.getOrDefault("PARLEY_SAMPLE", "true")),
                database(given),
                publicUrl(given.getOrDefault("PARLEY_PUBLIC_URL", "http://localhost:" + port)));
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new StartFailure("PARLEY_PORT=" + value + " is not a port: set a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private static Path data(String value, Path root) {
        try {
            return root.toAbsolutePath().resolve(value).normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure("PARLEY_DATA=" + value + " is not a folder's name: set another one.", e);
        }
    }

    private static boolean sample(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new StartFailure("PARLEY_SAMPLE=" + value + " is neither true nor false: set one of them.");
        }
        return value.equals("true");
    }

    private static Optional<DatabaseAccess> database(Map<String, String> given) {
        boolean own = given.keySet().stream().anyMatch(name -> name.startsWith("PARLEY_DB_"));
        return own
                ? Optional.of(new DatabaseAccess(
                        databaseUrl(required(given, "PARLEY_DB_URL")),
                        required(given, "PARLEY_DB_USER"),
                        required(given, "PARLEY_DB_PASSWORD")))
                : Optional.empty();
    }

    private static String required(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .orElseThrow(() -> new StartFailure(name + " is missing: for a database of your own, set PARLEY_DB_URL,"
                        + " PARLEY_DB_USER and PARLEY_DB_PASSWORD; for the bundled one, set none of them."));
    }

    private static String databaseUrl(String value) {
        if (!value.matches("jdbc:mariadb://[^/]+/[^/?]+(\\?.*)?")) {
            throw new StartFailure("PARLEY_DB_URL=" + value + " is not the address of a MariaDB database:"
                    + " set one like jdbc:mariadb://127.0.0.1:3306/parley.");
        }
        return value;
    }

    private static String publicUrl(String value) {
        if (!value.matches("https?://([\\w.-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?/?")) {
            throw new StartFailure("PARLEY_PUBLIC_URL=" + value + " is not the address of a site:"
                    + " set one like https://parley.example, without a path.");
        }
        return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }
}
