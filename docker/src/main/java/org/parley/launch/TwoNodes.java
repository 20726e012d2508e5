package org.parley.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The command {@code docker/two-nodes}: starts, stops and restarts the parts of a site on two nodes. Every failure is one line
 * on standard error that says what to do, and exit code 1.
 */
public final class TwoNodes {

    private static final String USAGE =
            "Write: two-nodes start|stop|restart|status [primary|replica|node-1|node-2|front] FOLDER";

    private TwoNodes() {}

    /** The project's root folder, the command, perhaps a part, and the folder for everything that is written. */
    public static void main(String[] arguments) {
        System.setProperty("mariadb.logging.disable", "true");
        System.exit(exitCode(arguments));
    }

    @SuppressWarnings("SystemOut") // A command talks to the terminal.
    private static int exitCode(String[] arguments) {
        try {
            if (arguments.length < 3 || arguments.length > 4) throw new StartFailure(USAGE);
            Path folder =
                    Path.of(arguments[arguments.length - 1]).toAbsolutePath().normalize();
            Installation installation = new Installation(Path.of(arguments[0]));
            Optional<Part> part = arguments.length == 3 ? Optional.empty() : Optional.of(Part.of(arguments[2]));
            PairFolder home = new PairFolder(folder);
            Settings settings = settings(home, installation.root());
            Pair pair = new Pair(installation, home, settings);
            if (arguments[1].equals("status")) {
                pair.status().forEach(System.out::println);
            } else {
                carryOutAlone(arguments[1], home, pair, part, settings);
            }
            return 0;
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("This cannot be done: " + e + ".");
        }
        return 1;
    }

    // What runs has its port, whatever the terminal of this command says.
    private static Settings settings(PairFolder folder, Path root) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (folder.runsAny()) {
            folder.frontPort().ifPresent(port -> environment.put("PARLEY_PORT", port.toString()));
        }
        return Settings.of(environment, root);
    }

    // Two that start and stop the same parts would undo each other's work.
    private static void carryOutAlone(
            String command, PairFolder folder, Pair pair, Optional<Part> part, Settings settings) throws IOException {
        try (FolderLock lock = FolderLock.take(folder.path())) {
            if (command.equals("start")) folder.writePorts(settings.port());
            carryOut(command, pair, part, settings);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void carryOut(String command, Pair pair, Optional<Part> part, Settings settings) throws IOException {
        List<Part> parts = part.map(List::of).orElseGet(pair::parts);
        switch (command) {
            case "start" -> {
                start(pair, parts);
                System.out.println(part.map(one -> one.id() + " is up.")
                        .orElse("Parley is up: http://localhost:" + settings.port() + "/"));
            }
            case "stop" -> pair.stop(parts);
            case "restart" -> restart(pair, part.map(List::of).orElse(List.of(Part.NODE_1, Part.NODE_2)));
            default -> throw new StartFailure(USAGE);
        }
    }

    // One after the other: the others go on meanwhile.
    private static void restart(Pair pair, List<Part> parts) throws IOException {
        for (Part part : parts) {
            pair.stop(List.of(part));
            pair.start(List.of(part));
        }
    }

    // Broken off (Ctrl-C) or failed, it leaves nothing half started behind.
    private static void start(Pair pair, List<Part> parts) throws IOException {
        AtomicBoolean up = new AtomicBoolean();
        List<Part> stopped = pair.stopped(parts);
        Thread undo = new Thread(() -> {
            if (!up.get()) pair.stop(stopped);
        });
        Runtime.getRuntime().addShutdownHook(undo);
        pair.start(stopped);
        up.set(true);
    }
}
