package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.judged;

import java.util.List;
import org.parley.bench.drive.Readers;
import org.parley.bench.measure.Series;
import org.parley.bench.measure.Subject;
import org.parley.bench.report.Line;

/**
 * Articles that nobody has read since the start: each page is asked for once, from all over the record. Nothing is turned
 * off; what it takes to compress a page and to keep it counts as well.
 */
final class UncachedArticle implements Scenario {

    private static final int WARMING = 6000;
    private static final int PER_ROUND = 2500;
    private static final int AT_ONCE = 8;

    @Override
    public String name() {
        return "uncached";
    }

    @Override
    public int goal() {
        return 2;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(grounds.options().articles());
        var options = grounds.options();
        // A small record, for a smoke test, has no more.
        var share = Math.min(1, 0.9 * ground.pages().left() / (WARMING + (double) options.rounds() * PER_ROUND));
        Readers.readOnce(ground.base(), AT_ONCE, ground.pages().fresh((int) (WARMING * share)));
        try (var copy = grounds.copyOf(ground)) {
            var control = grounds.limit(copy, ground.article());
            control.load().call();
            var series = Series.inTurn(
                    options.rounds(),
                    List.of(
                            control,
                            new Subject(
                                    "the server and its database, " + AT_ONCE + " readers",
                                    ground.programs(),
                                    () -> Readers.readOnce(
                                            ground.base(),
                                            AT_ONCE,
                                            ground.pages().fresh((int) (PER_ROUND * share))))));
            return judge(series.get(0), series.get(1));
        }
    }

    private List<Line> judge(Series control, Series site) {
        var parts = new StringBuilder();
        for (var program : List.of("server", "database"))
            parts.append(parts.isEmpty() ? " (" : ", ")
                    .append(program)
                    .append(' ')
                    .append(number(micros(site, program)));
        return List.of(
                Line.control(name(), control),
                judged(this, site, cpu(site, control) + parts + " µs)", "CPU ≤ 75 ×", site.cpuTimes(control) <= 75));
    }

    private static double micros(Series series, String program) {
        return series.rounds().stream()
                        .mapToDouble(round -> round.cpuSeconds().getOrDefault(program, 0.0)
                                * 1e6
                                / round.load().requests())
                        .sum()
                / series.rounds().size();
    }
}
