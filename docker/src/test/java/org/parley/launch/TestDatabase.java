package org.parley.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One empty MariaDB for all tests of a module: started before the first test, shut down after the last.
 *
 * <p>A module that wants it depends on {@code parley-docker}, JAR and test-jar, at scope test, and names this class in its own
 * {@code src/test/resources/META-INF/services/org.junit.platform.launcher.LauncherSessionListener}. The test-jar itself
 * names nobody, so that only modules that ask get a database. It lies in the folder {@code test-database} of {@link TestFolder}.
 *
 * <p>Where code cannot call the methods here (a server's configuration, say), the system properties
 * {@code parley.test.db.url}, {@code parley.test.db.user} and {@code parley.test.db.password} tell the same.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final Path FOLDER = TestFolder.of("test-database");

    private static final Deque<Runnable> BEFORE_ITS_END = new ArrayDeque<>();

    private static BundledDatabase database;

    public static String url() {
        return running().jdbcUrl();
    }

    public static String user() {
        return running().user();
    }

    public static String password() {
        return running().password();
    }

    /** What is done before it is shut down, by whoever uses it longer than a test class lasts; the last one first. */
    public static synchronized void beforeItsEnd(Runnable action) {
        BEFORE_ITS_END.push(action);
    }

    private static BundledDatabase running() {
        return Objects.requireNonNull(
                database,
                "no test database: name org.parley.launch.TestDatabase in META-INF/services of the test resources");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        wipe();
        database = BundledDatabase.start(FOLDER);
        // Ctrl-C during the tests ends the JVM without closing the session.
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::close));
        System.setProperty("parley.test.db.url", url());
        System.setProperty("parley.test.db.user", user());
        System.setProperty("parley.test.db.password", password());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        close();
    }

    private static synchronized void close() {
        if (database != null) {
            BEFORE_ITS_END.forEach(Runnable::run);
            BEFORE_ITS_END.clear();
            database.close();
            database = null;
        }
    }

    // The programs stay: unpacking them takes longer than everything else together.
    private static void wipe() {
        try (FolderLock lock = FolderLock.take(FOLDER);
                Stream<Path> files = Files.list(FOLDER)) {
            ChildProcess.endOrphan(FOLDER.resolve("mariadbd.pid"));
            for (Path file : files.filter(TestDatabase::isData).toList()) {
                Folders.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("mariadb-") && !name.equals("lock");
    }
}
