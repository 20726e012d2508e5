package org.parley.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.bench.report.Line;
import org.parley.bench.report.Machine;
import org.parley.bench.report.Results;
import org.parley.bench.report.Table;
import org.parley.bench.scenario.Grounds;
import org.parley.bench.scenario.Options;
import org.parley.bench.scenario.Scenario;
import org.parley.bench.scenario.Scenarios;
import org.parley.bench.site.Checkout;

/** The command behind {@code bench/run}; exit code 1 when a goal is missed, 2 when it was asked wrongly. */
@SuppressWarnings("SystemOut") // A command talks to the terminal.
public final class Bench {

    private Bench() {}

    /** The first argument is the project's root folder, the others are those of the command. */
    public static void main(String[] arguments) throws Exception {
        var asked = List.of(arguments).subList(1, arguments.length);
        if (asked.contains("--help") || asked.contains("--list")) {
            System.out.print(asked.contains("--help") ? Options.USAGE : names());
            return;
        }
        var root = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            var options = Options.of(root, asked.toArray(String[]::new));
            System.exit(run(root, options, Scenarios.named(options.scenarios())) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private static boolean run(Path root, Options options, List<Scenario> scenarios) throws Exception {
        System.setProperty("mariadb.logging.disable", "true");
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var lines = new ArrayList<Line>();
        var results = new Results(about(options, begin), lines);
        try (var grounds = new Grounds(
                new Checkout(root, options.data(), options.java()), options, what -> System.out.println("  " + what))) {
            for (var scenario : scenarios) {
                lines.addAll(measured(scenario, grounds));
                // Each time: whoever breaks off an hour keeps what was measured in it.
                results = new Results(about(options, begin), lines);
                results.write(root.resolve("bench/results"));
            }
        }
        if (options.writeDocs()) results.writeInto(root.resolve("docs/performance.md"));
        System.out.println("\n" + results.markdown());
        return results.passed();
    }

    private static List<Line> measured(Scenario scenario, Grounds grounds) {
        System.out.println(scenario.name());
        var lines = Scenarios.run(scenario, grounds);
        System.out.print(
                Table.of(lines).lines().skip(2).map(line -> "  " + line + "\n").reduce("", String::concat));
        return lines;
    }

    private static Map<String, String> about(Options options, Instant begin) throws Exception {
        var about = new LinkedHashMap<String, String>();
        about.put("when", begin + ", " + Duration.between(begin, Instant.now()).toMinutes() + " minutes");
        about.put(
                "record",
                options.articles() == 0
                        ? "the sample record"
                        : options.articles() + " articles, and " + options.fewArticles() + " to compare with");
        about.put("rounds", options.rounds() + ", of " + options.seconds() + " s where wrk asks");
        about.putAll(Machine.describe(options.java()));
        return about;
    }

    private static String names() {
        return Scenarios.all().stream().map(scenario -> scenario.name() + "\n").reduce("", String::concat);
    }
}
