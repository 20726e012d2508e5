package org.parley.web.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.launch.TestDatabase;
import org.parley.launch.TestFolder;

/** How the server is started for the tests: configured as in production, measured, and quick. */
final class ServerCommand {

    private static final Path CONFIGURATION = Path.of("../docker/payara");

    /** A server that lives for a minute or two does not earn back the best compiler: a third of its start saved. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private ServerCommand() {}

    /** @param root folder of the server's own files, made anew */
    static ProcessBuilder of(Path micro, Path war, int port, Path root, Map<String, String> settings)
            throws IOException {
        prepare(root);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Set by the build, and empty when nothing is measured.
        var agent = System.getProperty("server.agent", "");
        if (!agent.isEmpty()) {
            command.add(agent);
        }
        command.addAll(QUICK_START);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", "-Dproduct.name="));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", micro.toString(), "--deploy", war.toString(), "--port", "" + port));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--rootdir", root.toString()));
        command.addAll(List.of("--prebootcommandfile", file("server.commands").toString()));
        command.addAll(List.of("--postdeploycommandfile", file("ready.commands").toString()));
        command.addAll(List.of("--logproperties", file("logging.properties").toString()));
        var builder = new ProcessBuilder(command);
        // The settings of a developer's own site would lead the tests to its database.
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
        return builder;
    }

    /** Of the site that almost all tests are about. */
    static Map<String, String> settings() {
        return Map.of(
                "parley.address",
                "127.0.0.1",
                // Nobody else changes anything; and what is asked of the database is counted.
                "parley.changes.milliseconds",
                "3600000",
                // What tests change behind its back is to be seen at once; PageCacheIT has a site that keeps pages.
                "parley.pages.megabytes",
                "0",
                "parley.search.directory",
                TestFolder.of("search").toString(),
                "parley.db.url",
                TestDatabase.url(),
                "parley.db.user",
                TestDatabase.user(),
                "parley.db.password",
                TestDatabase.password(),
                "parley.exit.on.failed.start",
                "true",
                "parley.public.url",
                Site.PUBLIC.toString(),
                "parley.sample",
                "true");
    }

    /** The server keeps its configuration in its folder: made anew, so that no old setting is tested. */
    private static void prepare(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        // The server's own error pages take its name from here: they are tested too.
        var branding = Files.createDirectories(root.resolve("config/branding"));
        var name = "glassfish-version.properties";
        Files.copy(file(name), branding.resolve(name));
    }

    private static Path file(String name) {
        return CONFIGURATION.resolve(name).toAbsolutePath().normalize();
    }
}
