package org.parley.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The site on two nodes behind nginx, with a database and its replica, as processes that go on without their launcher. With
 * {@code PARLEY_DB_URL}, the database is the one that is set, and only nodes and front are started.
 */
final class Pair {

    private final Installation installation;
    private final PairFolder folder;
    private final Settings settings;

    /** @param settings the front's port and all that nodes have in common; its data folder is not used */
    Pair(Installation installation, PairFolder folder, Settings settings) {
        this.installation = installation;
        this.folder = folder;
        this.settings = settings;
    }

    List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> settings.database().isEmpty() || !part.isDatabase())
                .toList();
    }

    /** Those among them that do not run. */
    List<Part> stopped(List<Part> parts) {
        return parts.stream().filter(part -> folder.running(part).isEmpty()).toList();
    }

    /** Starts parts that do not run, and returns when they answer. */
    void start(List<Part> parts) throws IOException {
        parts.forEach(part -> Preflight.checkPort(part.port(settings.port())));
        databases().start(parts.stream().filter(Part::isDatabase).toList());
        startNodes(parts.stream().filter(Part::isNode).toList());
        if (parts.contains(Part.FRONT)) {
            startFront();
        }
    }

    // At the same time: each takes a while. Whoever comes first migrates the database; the other waits for it there.
    private void startNodes(List<Part> nodes) throws IOException {
        Map<Part, ChildProcess> started = new LinkedHashMap<>();
        for (Part node : nodes) {
            started.put(node, startNode(node));
        }
        started.forEach((node, process) -> new Readiness(process, Server.log(folder.of(node)), port(node)).await());
    }

    private ChildProcess startNode(Part node) throws IOException {
        Path data = folder.of(node);
        Settings own = new Settings(port(node), data, settings.sample(), settings.database(), settings.publicUrl());
        DatabaseAccess database = settings.database().isPresent()
                ? settings.database().get()
                : databases().access();
        ProcessBuilder program = Server.process(installation, installation.program(), own, database);
        program.environment()
                .putAll(Map.of(
                        // A folder set for both would be fought over.
                        "PARLEY_SEARCH_DIRECTORY",
                        data.resolve("search").toString(),
                        "PARLEY_FRONT_DIRECTORY",
                        folder.of(Part.FRONT).toString(),
                        "PARLEY_TRUSTED_PROXIES",
                        "127.0.0.1",
                        "PARLEY_DRAIN_MILLISECONDS",
                        "1500"));
        return ChildProcess.start(ofItsOwn(program), Server.log(data), Server.note(data));
    }

    private void startFront() throws IOException {
        Path home = folder.of(Part.FRONT);
        ProcessBuilder program = Front.program(
                installation,
                home,
                settings.port(),
                List.of(port(Part.NODE_1), port(Part.NODE_2)),
                settings.publicUrl().startsWith("https:"));
        ChildProcess front = ChildProcess.start(ofItsOwn(program), home.resolve("front.log"), folder.note(Part.FRONT));
        // How its nodes are is nothing that the front tells anybody.
        new Readiness(front, Front.log(home), settings.port(), "/robots.txt").await();
    }

    // Out of reach of the terminal's Ctrl-C and of its end.
    private static ProcessBuilder ofItsOwn(ProcessBuilder program) {
        List<String> line = new ArrayList<>(List.of("setsid"));
        line.addAll(program.command());
        return program.command(line);
    }

    private PairDatabases databases() {
        return new PairDatabases(folder, settings.port());
    }

    private int port(Part part) {
        return part.port(settings.port());
    }

    /** Ends those that run, the front first and the primary last. */
    void stop(List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            folder.end(parts.get(i));
        }
    }

    /** Lines for the operator: each part, its port, and its process. */
    List<String> status() {
        return parts().stream()
                .map(part -> "%-8s %5d  %s"
                        .formatted(
                                part.id(),
                                port(part),
                                folder.running(part)
                                        .map(process -> "runs, process " + process)
                                        .orElse("does not run")))
                .toList();
    }
}
