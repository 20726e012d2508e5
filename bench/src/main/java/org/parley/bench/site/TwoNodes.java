package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.bench.measure.Programs;

/** nginx in front of two nodes, and a database with a replica, as {@code docker/two-nodes} starts them. */
public final class TwoNodes implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?m)^(\\S+) (\\d+)$");
    private static final Pattern TOKEN = Pattern.compile("/admin/set-up\\?token=([\\w-]+)");

    private final Checkout checkout;
    private final Path folder;
    private final Map<String, String> settings;
    private final Thread ending = new Thread(this::stop, "end of two nodes");
    private final List<Editor> editors = new ArrayList<>();

    private TwoNodes(Checkout checkout, Path folder, Map<String, String> settings) {
        this.checkout = checkout;
        this.folder = folder;
        this.settings = settings;
    }

    /** Starts all of it on a copy of that record. */
    public static TwoNodes start(Checkout checkout, DataSet record, Consumer<String> progress) throws Exception {
        if (!Files.isExecutable(checkout.root().resolve("docker/two-nodes")))
            throw new Missing("docker/two-nodes, which starts two nodes behind nginx, is not there");
        record.make(checkout, progress);
        var folder = checkout.data().resolve("two-nodes");
        Folders.delete(folder);
        Files.createDirectories(folder);
        Folders.copy(record.folder(checkout).resolve("database"), folder.resolve("primary"));
        var site = new TwoNodes(
                checkout,
                folder,
                Map.of(
                        "JAVA_HOME",
                        checkout.java().toString(),
                        "PARLEY_PORT",
                        Integer.toString(Checkout.freePort()),
                        "PARLEY_SAMPLE",
                        "false",
                        "PARLEY_SET_UP",
                        "true"));
        Runtime.getRuntime().addShutdownHook(site.ending);
        try {
            site.run("start");
            site.pages().awaitSearch();
            site.editors.addAll(site.signIn());
        } catch (Exception e) {
            site.close();
            throw e;
        }
        progress.accept("two nodes are up: " + site.front());
        return site;
    }

    /** Where readers and editors go. */
    public URI front() {
        return at("front");
    }

    /** Past nginx: 1 or 2. */
    public URI node(int number) {
        return at("node-" + number);
    }

    private URI at(String part) {
        try {
            return PORT.matcher(Files.readString(folder.resolve("ports")))
                    .results()
                    .filter(line -> line.group(1).equals(part))
                    .map(line -> URI.create("http://127.0.0.1:" + line.group(2)))
                    .findFirst()
                    .orElseThrow(() -> new Missing("docker/two-nodes does not tell the port of " + part));
        } catch (IOException e) {
            throw new Missing("docker/two-nodes does not tell its ports", e);
        }
    }

    /** {@code server}: both nodes; {@code database}: with the replica; and {@code nginx}. */
    public Programs programs() {
        var programs = new LinkedHashMap<String, Supplier<Stream<Long>>>();
        programs.put("server", () -> pids("node-1/server.pid", "node-2/server.pid"));
        programs.put("database", () -> pids("primary/mariadbd.pid", "replica/mariadbd.pid"));
        programs.put("nginx", () -> pids("front/front.pid"));
        return new Programs(programs);
    }

    // Without those that are not running just now.
    private Stream<Long> pids(String... notes) {
        return Stream.of(notes).flatMap(note -> {
            try {
                return Stream.of(Long.parseLong(
                        Files.readString(folder.resolve(note)).strip().split("\\s", 2)[0]));
            } catch (IOException | NumberFormatException e) {
                return Stream.empty();
            }
        });
    }

    /** What articles it has; asked for at a node, since the front lets nobody search as fast as that. */
    public Pages pages() throws IOException, SQLException {
        return Pages.of(node(1), new Tables(folder.resolve("primary")));
    }

    /** The same editor, signed in at each node. */
    public List<Editor> editors() {
        return editors.subList(0, 2);
    }

    /** The same editor, signed in at the front. */
    public Editor editor() {
        return editors.get(2);
    }

    private List<Editor> signIn() throws IOException, InterruptedException {
        var tokens = new ArrayList<String>();
        for (var node : List.of("node-1", "node-2")) {
            // Each node makes a link at its start, and the last made holds.
            var found = TOKEN.matcher(Child.read(folder.resolve(node).resolve("log/server.log")));
            while (found.find()) tokens.add(found.group(1));
        }
        for (var token : tokens) {
            try {
                return List.of(Editor.of(node(1), token), Editor.signedIn(node(2)), Editor.signedIn(front()));
            } catch (Missing madeVoidByALaterOne) {
                continue;
            }
        }
        throw new Missing("The nodes told no link for their administrator that works");
    }

    /** Ends a node as an upgrade does, and starts it again; returns when it serves readers. */
    public void restart(int number) throws IOException, InterruptedException {
        run("restart", "node-" + number);
    }

    /** Ends a node without a warning. */
    public void kill(int number) {
        pids("node-" + number + "/server.pid")
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private void run(String... command) throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(checkout.root().resolve("docker/two-nodes").toString());
        line.addAll(List.of(command));
        line.add(folder.toString());
        var log = checkout.log("two-nodes-" + command[0]);
        Files.createDirectories(folder);
        // Not a child that ends with us: what it starts goes on after it.
        var program = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
        program.environment().putAll(settings);
        int code = program.start().waitFor();
        if (code != 0)
            throw new Missing("docker/two-nodes " + String.join(" ", command) + " failed: " + Child.read(log));
    }

    private void stop() {
        try {
            run("stop");
        } catch (IOException | Missing e) {
            // Then nothing of it runs any more, or the next start ends it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException alreadyEnding) {
            // Then it is just being run.
        }
    }
}
