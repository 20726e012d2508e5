package org.parley.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.parley.launch.TestFolder;

/**
 * A second node of the site under test, on the same database, which keeps its finished pages as nodes do by default. The
 * first one keeps none: what it answers is what there is.
 */
public final class KeepingNode implements AutoCloseable {

    private static final Path WAR = Path.of("target/ROOT.war");
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

    private static Map<String, String> settings() {
        var settings = new HashMap<>(ServerCommand.settings());
        settings.put("parley.pages.megabytes", "32");
        settings.put("parley.changes.milliseconds", "500");
        settings.put(
                "parley.search.directory", TestFolder.of("keeping-node-search").toString());
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

    /** Waits until it has heard that all changes are over. */
    public void awaitCalm() {
        while (counted("parley_page_changes_announced") > 0) Thread.onSpinWait();
    }

    public ProcessHandle process() {
        return server.process().toHandle();
    }

    @Override
    public void close() {
        server.close();
    }
}
