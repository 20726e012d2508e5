package org.parley.bench.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program that was started for the measurement and ends with it; what it says goes to a file. */
public final class Child implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Deque<Child> ALL = new ConcurrentLinkedDeque<>();
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Child::endAll, "end of all programs"));
    }

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it with these variables in the place of all of Parley's own. */
    public static Child start(ProcessBuilder program, Map<String, String> environment, Path log) throws IOException {
        var folder = log.getParent();
        if (folder != null) Files.createDirectories(folder);
        if (ending) throw new Missing("The measurement ends");
        program.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
        program.environment().putAll(environment);
        var child = new Child(
                program.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
        ALL.addFirst(child);
        // Ctrl-C came in between.
        if (ending) child.close();
        return child;
    }

    // Whoever ends the measurement before its end leaves nothing behind; the latest first.
    private static void endAll() {
        ending = true;
        ALL.forEach(Child::close);
    }

    public long pid() {
        return process.pid();
    }

    boolean hasEnded() {
        return !process.isAlive();
    }

    /** All it has said until now. */
    public String said() {
        return read(log);
    }

    /** A log as far as it can be read; programs write there whatever they like. */
    static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        }
    }

    /** Waits until it has said what is looked for; {@link Missing} when it ends before, or takes longer. */
    public void await(Predicate<String> said, Duration patience) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (!said.test(said())) {
            if (!process.isAlive()) throw new Missing("It ended with: " + said().strip());
            if (Instant.now().isAfter(end)) throw new Missing("Not up after " + patience + ": " + said().strip());
            Thread.sleep(50);
        }
    }

    /** Waits until it ends by itself; its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        ALL.remove(this);
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
