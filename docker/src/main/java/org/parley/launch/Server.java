package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Payara Micro with the WAR in it, as a process of its own, on loopback only. */
final class Server {

    private Server() {}

    /** Starts the server and does not wait for it; its log is {@code log/server.log} in the data folder. */
    static ChildProcess start(Installation installation, Settings settings, DatabaseAccess database)
            throws IOException {
        return ChildProcess.start(
                program(installation, settings, database), log(settings.data()), note(settings.data()));
    }

    /** The server, ready to start on what is prepared in its folder. */
    static ProcessBuilder program(Installation installation, Settings settings, DatabaseAccess database)
            throws IOException {
        Path work = settings.data().resolve("server");
        prepare(work, installation);
        ProcessBuilder program = new ProcessBuilder(command(installation, settings, work));
        program.directory(work.toFile());
        program.environment().putAll(environment(settings, database));
        return program;
    }

    static Path log(Path data) {
        return data.resolve("log").resolve("server.log");
    }

    static Path note(Path data) {
        return data.resolve("server.pid");
    }

    // The server unpacks itself and keeps its configuration here: made anew, so that no old setting survives.
    private static void prepare(Path work, Installation installation) throws IOException {
        Folders.delete(work);
        Path branding = Folders.createPrivate(work).resolve("root/config/branding");
        Files.createDirectories(branding);
        Files.createDirectories(work.resolve("tmp"));
        String file = "glassfish-version.properties";
        Files.copy(installation.configuration(file), branding.resolve(file));
        keepLastLog(log(Objects.requireNonNull(work.getParent())));
    }

    private static void keepLastLog(Path log) throws IOException {
        Folders.createPrivate(Objects.requireNonNull(log.getParent()));
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> command(Installation installation, Settings settings, Path work) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work.resolve("tmp"),
                "-Dproduct.name=",
                "-Dparley.address=127.0.0.1",
                "-jar",
                installation.server().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--rootdir",
                work.resolve("root").toString(),
                "--prebootcommandfile",
                installation.configuration("server.commands").toString(),
                "--postdeploycommandfile",
                installation.configuration("ready.commands").toString(),
                "--logproperties",
                installation.configuration("logging.properties").toString(),
                "--deploy",
                installation.application().toString());
    }

    // Where the operator wants it, or else beside the rest: it can be made anew, but need not be at each start.
    private static String searchIndex(Settings settings) {
        return Optional.ofNullable(System.getenv("PARLEY_SEARCH_DIRECTORY"))
                .filter(folder -> !folder.isBlank())
                .orElse(settings.data().resolve("search").toString());
    }

    private static Map<String, String> environment(Settings settings, DatabaseAccess database) {
        return Map.of(
                "PARLEY_DB_URL", database.url(),
                "PARLEY_DB_USER", database.user(),
                "PARLEY_DB_PASSWORD", database.password(),
                "PARLEY_SAMPLE", Boolean.toString(settings.sample()),
                "PARLEY_PUBLIC_URL", settings.publicUrl(),
                "PARLEY_SEARCH_DIRECTORY", searchIndex(settings),
                "PARLEY_EXIT_ON_FAILED_START", "true");
    }
}
