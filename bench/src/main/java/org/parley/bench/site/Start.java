package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.bench.drive.Connection;
import org.parley.bench.measure.Load;
import org.parley.bench.measure.Programs;
import org.parley.bench.measure.Round;
import org.parley.launch.BundledDatabase;

/**
 * A server that is started until it answers an article, on a database that is up already.
 *
 * @param article the path that is asked for
 */
public record Start(Checkout checkout, Path folder, BundledDatabase database, String article) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Has {@code docker/aot/train} lay the site out for that JDK, as the image is built. */
    public static void train(Checkout checkout) throws IOException, InterruptedException {
        var script = checkout.root().resolve("docker/aot/train");
        if (!Files.isExecutable(script)) throw new Missing("docker/aot/train, which trains the JVM, is not there");
        var log = checkout.log("train");
        var program = new ProcessBuilder(script.toString());
        try (var training =
                Child.start(program, Map.of("JAVA_HOME", checkout.java().toString()), log)) {
            if (training.awaitEnd() != 0) throw new Missing("docker/aot/train failed: " + training.said());
        }
    }

    /** As the launcher starts the site: laid out and trained, where that was done. */
    public Round launched() throws IOException, InterruptedException {
        int port = Checkout.freePort();
        var data = folder.resolve("launched");
        Folders.delete(data);
        var environment = environment();
        environment.put("PARLEY_PORT", Integer.toString(port));
        environment.put("PARLEY_DATA", data.toString());
        var program = new ProcessBuilder(
                checkout.java("java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.launch.Launch",
                checkout.root().toString());
        try (var launcher = Child.start(program, environment, checkout.log("start-launched"))) {
            return untilAnswer(port, () -> {
                if (launcher.hasEnded()) throw new Missing("The launcher ended with: " + launcher.said());
                return Long.parseLong(
                        Files.readString(data.resolve("server.pid")).split(" ", 2)[0]);
            });
        }
    }

    /** {@code java -jar payara-micro.jar --deploy ROOT.war}, without an option for the JVM. */
    public Round plain() throws IOException, InterruptedException {
        int port = Checkout.freePort();
        var data = folder.resolve("plain");
        Folders.delete(data);
        Files.createDirectories(data.resolve("tmp"));
        var program = new ProcessBuilder(plainly(port, data)).directory(data.toFile());
        try (var server = Child.start(program, environment(), checkout.log("start-plain"))) {
            return untilAnswer(port, () -> {
                if (server.hasEnded()) throw new Missing("The server ended with: " + server.said());
                return server.pid();
            });
        }
    }

    private List<String> plainly(int port, Path data) {
        var docker = checkout.root().resolve("docker");
        var line = new ArrayList<>(List.of(
                checkout.java("java").toString(),
                "-Dparley.address=127.0.0.1",
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-jar",
                docker.resolve("target/server/payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--rootdir",
                data.resolve("root").toString(),
                "--prebootcommandfile",
                docker.resolve("payara/server.commands").toString(),
                "--logproperties",
                docker.resolve("payara/logging.properties").toString()));
        var ready = docker.resolve("payara/ready.commands");
        if (Files.exists(ready)) line.addAll(List.of("--postdeploycommandfile", ready.toString()));
        line.addAll(List.of(
                "--deploy", checkout.root().resolve("app-web/target/ROOT.war").toString()));
        return line;
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "PARLEY_DB_URL", database.jdbcUrl(),
                "PARLEY_DB_USER", database.user(),
                "PARLEY_DB_PASSWORD", database.password(),
                "PARLEY_SAMPLE", "false",
                "PARLEY_EXIT_ON_FAILED_START", "true",
                // Kept from start to start: making it anew is no part of a start.
                "PARLEY_SEARCH_DIRECTORY", folder.resolve("search").toString()));
    }

    private interface Pid {
        long get() throws IOException;
    }

    private Round untilAnswer(int port, Pid pid) throws InterruptedException {
        var base = URI.create("http://127.0.0.1:" + port);
        var begin = System.nanoTime();
        Waiting.until("The article", PATIENCE, () -> {
            pid.get();
            return Connection.get(base, article, "Accept-Encoding: gzip").status() == 200;
        });
        var seconds = (System.nanoTime() - begin) / 1e9;
        try {
            var cpu = Programs.of("server", pid.get()).cpuSeconds();
            return new Round(new Load(1, 0, seconds, seconds * 1e3, seconds * 1e3), cpu);
        } catch (IOException e) {
            throw new Missing("The server has no number", e);
        }
    }
}
