package org.parley.launch;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The command behind {@code ./mvnw -Prun}: brings the whole site up, stays until Ctrl-C, and takes it down again.
 *
 * <p>Every failure is one line on standard error that says what to do, and exit code 1.
 */
public final class Launch {

    private Launch() {}

    /** The one argument is the project's root folder. */
    @SuppressWarnings("SystemOut") // A command talks to the terminal.
    public static void main(String[] arguments) {
        // The driver would tell each attempt to reach a database that is still starting.
        System.setProperty("mariadb.logging.disable", "true");
        try {
            Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
            run(Settings.of(System.getenv(), root), new Installation(root));
            System.exit(0);
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void run(Settings settings, Installation installation) {
        Site site = new Site(settings, installation);
        AtomicBoolean ending = endOnSignal(site);
        try (site) {
            System.out.println("Parley starts: data in " + settings.data() + ", log in " + Server.log(settings.data()));
            var first = site.start();
            System.out.println("Parley is up: http://localhost:" + settings.port() + "/ (Ctrl-C ends it)");
            first.ifPresent(System.out::println);
            site.awaitEnd();
        } catch (StartFailure e) {
            // After Ctrl-C it is no failure that the parts end.
            if (!ending.get()) {
                throw e;
            }
        }
    }

    private static AtomicBoolean endOnSignal(Site site) {
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            ending.set(true);
                            site.close();
                        },
                        "end of the site"));
        return ending;
    }
}
