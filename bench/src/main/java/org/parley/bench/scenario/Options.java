package org.parley.bench.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be asked of {@code bench/run}.
 *
 * @param articles of the large record; 0 for the sample record that the site brings along
 * @param fewArticles of the small one that it is compared with
 * @param scenarios which to run, all where empty
 * @param seconds how long wrk asks in each round
 * @param effort how much of the load that is counted in requests is made: 1, or less for a smoke test
 */
public record Options(
        int articles,
        int fewArticles,
        List<String> scenarios,
        int rounds,
        int seconds,
        double effort,
        Path data,
        Path java,
        Path java25,
        boolean writeDocs) {

    public static final String USAGE = """
            bench/run: measures Parley on this machine, and writes bench/results/results.md and .json.

              --built            first of all: measure what is built already
              --articles N       articles in the large record (default 1000000; 0: the sample record alone)
              --scenarios A,B    only these; --list tells their names
              --rounds N         how often each subject is measured, in turn with the others (default 3)
              --seconds N        how long wrk asks in a round (default 10)
              --quick            a smoke test: 1000 articles, one short round. Its figures mean nothing
              --data DIR         where records are kept between runs (default bench/data)
              --java DIR         the JDK that the site runs on (default: the one that runs this)
              --java25 DIR       a JDK 25 or later, for the start (default: the newest in /usr/lib/jvm)
              --write-docs       put the table into docs/performance.md
              --list             the scenarios
              --help             this
            """;

    /** Reads the command line; {@link IllegalArgumentException} tells what is wrong with it. */
    public static Options of(Path root, String... arguments) {
        var given = new ArrayList<>(List.of(arguments));
        var quick = given.remove("--quick");
        var writeDocs = given.remove("--write-docs");
        int articles = number(given, "--articles", quick ? 1000 : 1_000_000, 0);
        var options = new Options(
                articles,
                Math.min(articles, quick ? 100 : 1000),
                List.of(text(given, "--scenarios", "").split(",")).stream()
                        .filter(name -> !name.isBlank())
                        .toList(),
                number(given, "--rounds", quick ? 1 : 3, 1),
                number(given, "--seconds", quick ? 2 : 10, 1),
                quick ? 0.1 : 1,
                root.resolve(text(given, "--data", "bench/data")).normalize(),
                Path.of(text(given, "--java", System.getProperty("java.home"))).toAbsolutePath(),
                Path.of(text(given, "--java25", Jdks.newest())).toAbsolutePath(),
                writeDocs);
        if (quick && writeDocs) throw new IllegalArgumentException("A smoke test is nothing to write into docs");
        if (!given.isEmpty()) throw new IllegalArgumentException("Unknown: " + String.join(" ", given));
        return options;
    }

    /** A part of a number of requests, as the effort goes. */
    public int some(int number) {
        return Math.max(1, (int) (number * effort));
    }

    private static int number(List<String> given, String name, int otherwise, int least) {
        var text = text(given, name, Integer.toString(otherwise));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least)
            throw new IllegalArgumentException(name + " " + text + " is no number from " + least + " on");
        return Integer.parseInt(text);
    }

    private static String text(List<String> given, String name, String otherwise) {
        int at = given.indexOf(name);
        if (at < 0) return otherwise;
        if (at + 1 == given.size()) throw new IllegalArgumentException(name + " wants a value");
        given.remove(at);
        return given.remove(at);
    }
}
