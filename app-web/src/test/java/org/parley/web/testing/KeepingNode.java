package org.parley.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parley.launch.TestFolder;

/**
 * A second node of the site under test, on the same database, which keeps its finished pages as nodes do by default. The
 * first one keeps none: what it answers is what there is.
 */
public final class KeepingNode implements AutoCloseable {

    private static final Path WAR = Path.of("target/ROOT.war");
    private static final Path FRONT = TestFolder.of("keeping-node-front").toAbsolutePath();
    private static final Path MICRO = Path.of("../docker/target/server/payara-micro.jar");

    private final ServerProcess server;

    private KeepingNode(ServerProcess server) {
        this.server = server;
    }

    /** Starts it; half a minute. */
    public static KeepingNode start() {
        try {
            var folder = Files.createDirectories(TestFolder.of("keeping-node-deployed"));
            var war = Files.copy(WAR, folder.resolve("ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
            return new KeepingNode(ServerProcess.start("keeping-node", MICRO, war, settings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Pages as a front would hand them out now, by their paths. */
    public Map<String, String> laidOut() {
        var found = new HashMap<String, String>();
        var root = FRONT.resolve("shelves/front");
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try (var text = new GZIPInputStream(Files.newInputStream(file))) {
                    // After the scheme, before the encoding.
                    var name = root.relativize(file);
                    var path = "/" + name.subpath(1, name.getNameCount());
                    found.put(
                            path.substring(0, path.lastIndexOf('.')),
                            new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(ServerCommand.settings());
        settings.put("parley.pages.megabytes", "32");
        settings.put("parley.changes.milliseconds", "500");
        settings.put(
                "parley.search.directory", TestFolder.of("keeping-node-search").toString());
        settings.put("parley.front.directory", FRONT.toString());
        return settings;
    }

    public Http http() {
        return new Http(server.uri());
    }

    /** One of the numbers that the node counts for its operator. */
    public long counted(String name) {
        return http().get("/counters")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** How often it has made a page. */
    public long renders() {
        return counted("parley_page_renders_total");
    }

    /** Waits until it has heard that all changes are over, and vouches for what it keeps from now on. */
    public void awaitCalm() {
        while (counted("parley_page_lease") == 0 || counted("parley_page_changes_announced") > 0) Thread.onSpinWait();
    }

    public ProcessHandle process() {
        return server.process().toHandle();
    }

    @Override
    public void close() {
        server.close();
    }
}
