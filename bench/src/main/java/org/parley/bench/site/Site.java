package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.bench.measure.Programs;

/** One node with its database, started as {@code ./mvnw -Prun} starts it, on a record of our making. */
public final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Pattern TOKEN = Pattern.compile("/admin/set-up\\?token=([\\w-]+)");

    private final Child launcher;
    private final Path folder;
    private final int port;

    private Site(Child launcher, Path folder, int port) {
        this.launcher = launcher;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param settings {@code PARLEY_…} settings that differ from the defaults
     */
    public static Site start(Checkout checkout, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = Checkout.freePort();
        var environment = new HashMap<>(Map.of(
                "PARLEY_PORT",
                Integer.toString(port),
                "PARLEY_DATA",
                folder.toString(),
                "PARLEY_SAMPLE",
                "false",
                // Each run makes its editor by the link that an operator would use.
                "PARLEY_SET_UP",
                "true"));
        environment.putAll(settings);
        var program = new ProcessBuilder(
                checkout.java("java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.launch.Launch",
                checkout.root().toString());
        var launcher = Child.start(program, environment, checkout.log("site-" + folder.getFileName()));
        try {
            launcher.await(said -> said.contains("Parley is up"), PATIENCE);
        } catch (InterruptedException | RuntimeException e) {
            launcher.close();
            throw e;
        }
        return new Site(launcher, folder, port);
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** {@code server} and {@code database}. */
    public Programs programs() {
        var programs = new LinkedHashMap<String, Supplier<Stream<Long>>>();
        programs.put("server", () -> Stream.of(pid("server.pid")));
        programs.put("database", () -> Stream.of(pid("database/mariadbd.pid")));
        return new Programs(programs);
    }

    // The launcher notes the number of each process that it starts.
    private long pid(String note) {
        try {
            return Long.parseLong(Files.readString(folder.resolve(note)).split(" ", 2)[0]);
        } catch (IOException e) {
            throw new Missing("The launcher left no " + note, e);
        }
    }

    /** The secret of the link for the administrator. */
    public String setUpToken() throws InterruptedException {
        launcher.await(said -> TOKEN.matcher(said).find(), Duration.ofSeconds(10));
        var found = TOKEN.matcher(launcher.said());
        if (!found.find()) throw new Missing("The site told no link for its administrator");
        return found.group(1);
    }

    /** What articles it has. */
    public Pages pages() throws IOException, SQLException {
        return Pages.of(base(), new Tables(folder.resolve("database")));
    }

    @Override
    public void close() {
        launcher.close();
    }
}
