package org.parley.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * One measured stretch of load.
 *
 * @param cpuSeconds what each program has used meanwhile
 */
public record Round(Load load, Map<String, Double> cpuSeconds) {

    /** Has the load made and watches the programs at it. */
    public static Round of(Programs programs, Callable<Load> work) throws Exception {
        var before = programs.cpuSeconds();
        var load = work.call();
        var used = new LinkedHashMap<String, Double>();
        programs.cpuSeconds().forEach((name, after) -> used.put(name, after - before.getOrDefault(name, 0.0)));
        return new Round(load, used);
    }

    /** Requests a second. */
    public double rate() {
        return load.requests() / load.seconds();
    }

    /** Of all programs together, in millionths of a second for each request. */
    public double cpuMicros() {
        return cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum() * 1e6 / load.requests();
    }
}
