package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;

import org.parley.bench.measure.Series;
import org.parley.bench.report.Line;
import org.parley.bench.report.Verdict;

/** Words for what the goals are about. */
final class Figures {

    private Figures() {}

    static String cpu(Series of, Series control) {
        return "CPU " + number(of.cpuTimes(control)) + " ×";
    }

    static String rate(Series of, Series control) {
        return "requests/s " + number(of.rateTimes(control)) + " ×";
    }

    /** A goal is reached only where every answer was right. */
    static Line judged(Scenario scenario, Series series, String figure, String limit, boolean reached) {
        return new Line(
                scenario.goal(),
                scenario.name(),
                series.subject(),
                series,
                figure,
                limit,
                Verdict.of(reached && series.errors() == 0));
    }

    /** For what is not measured in rounds of load. */
    static Line judged(Scenario scenario, String subject, String figure, String limit, boolean reached) {
        return new Line(scenario.goal(), scenario.name(), subject, null, figure, limit, Verdict.of(reached));
    }
}
