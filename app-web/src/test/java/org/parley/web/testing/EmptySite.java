package org.parley.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.launch.BundledDatabase;
import org.parley.launch.TestFolder;

/**
 * A site of its own, as an operator has it after the first start with {@code PARLEY_SAMPLE=false}: the packaged WAR on a
 * database in which there is nothing, with nobody who may sign in.
 */
public final class EmptySite implements AutoCloseable {

    private static final Path WAR = Path.of("target/ROOT.war");
    private static final Path MICRO = Path.of("../docker/target/server/payara-micro.jar");
    private static final Pattern SET_UP = Pattern.compile("PARLEY-SET-UP:.*?(/admin/set-up\\S*)");

    private final BundledDatabase database;
    private ServerProcess server;

    private EmptySite(BundledDatabase database) {
        this.database = database;
        this.server = startServer();
    }

    public static EmptySite open() {
        var database = BundledDatabase.start(TestFolder.of("empty-site-database"));
        empty(database);
        return new EmptySite(database);
    }

    // What an earlier run left.
    private static void empty(BundledDatabase database) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            var schema = connection.getCatalog();
            statement.execute("drop database " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI base() {
        return server.uri();
    }

    /** The path of the page that makes the first administrator, as the log tells it to the operator. */
    public String setUpPath() {
        try {
            var found = SET_UP.matcher(server.said());
            if (!found.find()) throw new IllegalStateException("The log says nothing of /admin/set-up");
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server as a power cut would, and starts it again on the same database. */
    public void killAndRestart() {
        server.process().destroyForcibly().onExit().join();
        server = startServer();
    }

    private ServerProcess startServer() {
        try {
            var folder = Files.createDirectories(TestFolder.of("empty-site-deployed"));
            var war = Files.copy(WAR, folder.resolve("ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
            return ServerProcess.start("empty-site", MICRO, war, settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(ServerCommand.settings());
        settings.put("parley.db.url", database.jdbcUrl());
        settings.put("parley.db.user", database.user());
        settings.put("parley.db.password", database.password());
        settings.put("parley.sample", "false");
        settings.put("parley.public.url", "http://localhost:8080");
        return settings;
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
