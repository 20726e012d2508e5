package org.parley.bench.scenario;

import static org.parley.bench.scenario.Figures.judged;

import java.util.List;
import org.parley.bench.drive.Burst;
import org.parley.bench.drive.Connection;
import org.parley.bench.measure.Round;
import org.parley.bench.measure.Series;
import org.parley.bench.report.Line;
import org.parley.bench.site.Missing;

/** A thousand readers, connected already, ask at the same moment for an article that nobody has read yet. */
final class BurstOfMisses implements Scenario {

    private static final int READERS = 1000;
    private static final String RENDERS = "parley_page_renders_total ";

    @Override
    public String name() {
        return "burst";
    }

    @Override
    public int goal() {
        return 3;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(grounds.options().articles());
        int readers = grounds.options().some(READERS);
        var rounds = new java.util.ArrayList<Round>();
        long mostRenders = 0;
        int mostVersions = 0;
        for (int i = 0; i < grounds.options().rounds(); i++) {
            var path = ground.pages().fresh(1).get(0);
            var before = renders(ground);
            var cpu = ground.programs().cpuSeconds();
            var burst = Burst.of(ground.base(), path, readers);
            var used = ground.programs().cpuSeconds();
            used.replaceAll((program, seconds) -> seconds - cpu.getOrDefault(program, 0.0));
            rounds.add(new Round(burst.load(), used));
            mostRenders = Math.max(mostRenders, renders(ground) - before);
            mostVersions = Math.max(mostVersions, burst.etags().size());
        }
        var series = new Series(readers + " readers at once", rounds);
        return List.of(judged(
                this,
                series,
                mostRenders + " renders, " + series.errors() + " errors, " + mostVersions + " versions",
                "1 render, 0 errors",
                mostRenders == 1 && mostVersions == 1));
    }

    // What the node counts itself, on the inner network.
    private static long renders(Ground ground) throws Exception {
        var answer = Connection.get(ground.base(), "/counters");
        return answer.text()
                .lines()
                .filter(line -> answer.status() == 200 && line.startsWith(RENDERS))
                .mapToLong(
                        line -> Long.parseLong(line.substring(RENDERS.length()).strip()))
                .findFirst()
                .orElseThrow(() -> new Missing(
                        "The site does not tell at /counters how often it has rendered: " + answer.status()));
    }
}
