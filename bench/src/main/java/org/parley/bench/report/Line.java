package org.parley.bench.report;

import org.jspecify.annotations.Nullable;
import org.parley.bench.measure.Series;

/**
 * One line of the table.
 *
 * @param goal its number in the list of goals; 0 where there is none
 * @param subject what was measured
 * @param series null for what has no rounds of load
 * @param figure what the goal is about, in words and numbers
 * @param limit the goal; empty where there is none
 */
public record Line(
        int goal,
        String scenario,
        String subject,
        @Nullable Series series,
        String figure,
        String limit,
        Verdict verdict) {

    /** Something to compare with. */
    public static Line control(String scenario, Series series) {
        return new Line(0, scenario, series.subject(), series, "", "", Verdict.NONE);
    }

    /** A scenario that could not be run to its end: never left out, always a failure. */
    public static Line failed(int goal, String scenario, String why) {
        return new Line(goal, scenario, "not measured", null, why, "", Verdict.FAIL);
    }
}
