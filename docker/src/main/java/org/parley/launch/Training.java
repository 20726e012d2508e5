package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The command behind {@code docker/aot/train}: lays the site out and starts it once, on an empty database of its own with
 * the sample record, so that the JVM writes down which classes it loaded and what it learned of them.
 *
 * <p>The cache that comes of it fits only the same JVM, the same files and the same collector; with any other one, a JVM
 * starts as if there were none. It needs JDK 25 or later.
 */
public final class Training {

    // Written when the server ends, by a JVM of its own.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    // A JVM that writes down its classes while threads of the server still load some may crash over it.
    private static final int ATTEMPTS = 3;

    private Training() {}

    /** The project's root folder, and the one to lay the site out in (an earlier one there is deleted). */
    @SuppressWarnings("SystemOut") // A command talks to the terminal.
    public static void main(String[] arguments) {
        System.setProperty("mariadb.logging.disable", "true");
        try {
            Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
            Layout layout = new Layout(Path.of(arguments[1]).toAbsolutePath().normalize());
            refuseOlderJava();
            System.out.println("Trained: " + train(new Installation(root), layout));
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The site cannot be laid out: " + e + ".");
            System.exit(1);
        }
    }

    private static void refuseOlderJava() {
        int version = Runtime.version().feature();
        if (!Program.knowsCaches(version)) {
            throw new StartFailure(
                    "This is Java " + version + ": the cache needs JDK 25 or later; point JAVA_HOME to one.");
        }
    }

    private static Path train(Installation installation, Layout layout) throws IOException {
        Path data = Files.createTempDirectory("parley-training");
        try (BundledDatabase database = BundledDatabase.start(data.resolve("database"))) {
            layout.make(installation.server(), installation.application());
            for (int attempt = 0; attempt < ATTEMPTS && !Files.exists(layout.cache()); attempt++) {
                run(installation, Program.training(layout), settings(data), access(database));
            }
        }
        if (!Files.exists(layout.cache())) {
            throw new StartFailure("The server has left no cache: see " + Server.log(data) + ".");
        }
        // Not after a failure: the log in there tells why.
        Folders.delete(data);
        return layout.cache();
    }

    private static void run(Installation installation, Program program, Settings settings, DatabaseAccess database)
            throws IOException {
        ChildProcess server = Server.start(installation, program, settings, database);
        try {
            new Readiness(server, Server.log(settings.data()), settings.port()).await();
            server.process().destroy();
            server.awaitEnd(PATIENCE);
        } finally {
            server.end();
        }
    }

    private static Settings settings(Path data) throws IOException {
        Map<String, String> given = new HashMap<>();
        given.put("PARLEY_DATA", data.toString());
        given.put("PARLEY_PORT", Integer.toString(BundledDatabase.freePort()));
        return Settings.of(given, data);
    }

    private static DatabaseAccess access(BundledDatabase database) {
        return new DatabaseAccess(database.jdbcUrl(), database.user(), database.password());
    }
}
