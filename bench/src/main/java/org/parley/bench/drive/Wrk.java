package org.parley.bench.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.parley.bench.measure.Load;

/**
 * Readers by {@code wrk}: on each connection one request after the other, as fast as the answers come. Its latencies
 * are those of a server that is always busy.
 *
 * @param headers whole lines
 * @param paths asked for in turn, over and over
 */
public record Wrk(URI base, int connections, List<String> headers, List<String> paths) {

    private static final Pattern FIGURES =
            Pattern.compile("parley requests=(\\d+) micros=(\\d+) errors=(\\d+) p50=(\\d+) p99=(\\d+)");

    /** As browsers ask. */
    public static Wrk of(URI base, int connections, String... paths) {
        return new Wrk(base, connections, List.of("Accept-Encoding: gzip"), List.of(paths));
    }

    /** The same with one more header. */
    public Wrk with(String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new Wrk(base, connections, more, paths);
    }

    /** Asks for so long, and tells what came of it. */
    public Load run(int seconds) throws IOException, InterruptedException {
        var process = start(seconds);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("wrk failed: " + said);
        return parse(said);
    }

    /** Asks for so long in the background; whoever calls may end it earlier. */
    public Process start(int seconds) throws IOException {
        var threads = Integer.toString(Math.min(2, connections));
        var line = new ArrayList<>(List.of("wrk", "-t" + threads, "-c" + connections, "-d" + seconds + "s"));
        line.addAll(List.of("--timeout", "30s", "-s", script().toString()));
        for (var header : headers) line.addAll(List.of("-H", header));
        line.addAll(List.of(base.resolve(paths.get(0)).toString(), "--", list().toString(), threads));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    static Load parse(String said) {
        var found = FIGURES.matcher(said);
        if (!found.find()) throw new IllegalArgumentException("wrk did not tell its figures: " + said);
        return new Load(
                Long.parseLong(found.group(1)),
                Long.parseLong(found.group(3)),
                Long.parseLong(found.group(2)) / 1e6,
                Long.parseLong(found.group(4)) / 1e3,
                Long.parseLong(found.group(5)) / 1e3);
    }

    private Path list() throws IOException {
        return temporary("paths", String.join("\n", paths));
    }

    private static Path script() {
        try (var script = Objects.requireNonNull(Wrk.class.getResourceAsStream("wrk.lua"))) {
            return temporary("wrk", new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(String name, String text) throws IOException {
        var file = Files.createTempFile("parley-bench-", "-" + name);
        file.toFile().deleteOnExit();
        return Files.writeString(file, text);
    }
}
