package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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
        return start(installation, installation.program(), settings, database);
    }

    /** Starts another program than the installation's own, in the same way. */
    static ChildProcess start(Installation installation, Program program, Settings settings, DatabaseAccess database)
            throws IOException {
        return ChildProcess.start(
                process(installation, program, settings, database), log(settings.data()), note(settings.data()));
    }

    /** The server, ready to start on what is prepared in its folder. */
    static ProcessBuilder process(
            Installation installation, Program program, Settings settings, DatabaseAccess database) throws IOException {
        Path work = settings.data().resolve("server");
        prepare(work, installation);
        ProcessBuilder process = new ProcessBuilder(command(installation, program, settings, work));
        process.directory(work.toFile());
        process.environment().putAll(environment(settings, database));
        return process;
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

    /** As the image does it, too: a cache of classes fits only the same options. */
    static List<String> command(Installation installation, Program program, Settings settings, Path work) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + installation.configuration("jvm.options"));
        command.addAll(program.options());
        command.add("-Djava.io.tmpdir=" + work.resolve("tmp"));
        command.add("-Dparley.address=127.0.0.1");
        command.addAll(List.of("-jar", program.jar().toString()));
        command.addAll(arguments(installation, settings, work));
        command.addAll(List.of("--deploy", program.application().toString()));
        return command;
    }

    private static List<String> arguments(Installation installation, Settings settings, Path work) {
        return List.of(
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
                installation.configuration("logging.properties").toString());
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
