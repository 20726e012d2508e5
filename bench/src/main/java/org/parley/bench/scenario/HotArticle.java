package org.parley.bench.scenario;

import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.judged;
import static org.parley.bench.scenario.Figures.rate;

import java.util.List;
import org.parley.bench.report.Line;

/** Everybody reads the same article, and asks the server itself for it. */
final class HotArticle implements Scenario {

    @Override
    public String name() {
        return "hot";
    }

    @Override
    public int goal() {
        return 1;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(grounds.options().articles());
        try (var copy = grounds.copyOf(ground)) {
            var series = grounds.measure(List.of(
                    grounds.limit(copy, ground.article()),
                    ground.read(
                            "the server itself",
                            Ground.READERS,
                            grounds.options().seconds(),
                            ground.article())));
            var control = series.get(0);
            var site = series.get(1);
            return List.of(
                    Line.control(name(), control),
                    judged(
                            this,
                            site,
                            cpu(site, control) + ", " + rate(site, control),
                            "CPU ≤ 2.5 ×, requests/s ≥ 0.5 ×",
                            site.cpuTimes(control) <= 2.5 && site.rateTimes(control) >= 0.5));
        }
    }
}
