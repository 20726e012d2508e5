package org.parley.bench.scenario;

import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.judged;
import static org.parley.bench.scenario.Figures.rate;

import java.util.List;
import org.parley.bench.drive.Wrk;
import org.parley.bench.measure.Subject;
import org.parley.bench.report.Line;
import org.parley.bench.site.StaticCopy;

/** Everybody reads the same article, through nginx in front of two nodes. */
final class HotArticleThroughFront implements Scenario {

    @Override
    public String name() {
        return "front";
    }

    @Override
    public int goal() {
        return 1;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var site = grounds.twoNodes();
        var article = site.pages().typical();
        int seconds = grounds.options().seconds();
        var wrk = Wrk.of(site.front(), Ground.READERS, article);
        try (var copy = StaticCopy.of(grounds.checkout(), site.front(), article)) {
            var series = grounds.measure(List.of(
                    grounds.limit(copy, article),
                    new Subject("through nginx, two nodes", site.programs(), () -> wrk.run(seconds))));
            var control = series.get(0);
            var front = series.get(1);
            return List.of(
                    Line.control(name(), control),
                    judged(
                            this,
                            front,
                            rate(front, control) + ", " + cpu(front, control),
                            "requests/s ≥ 0.8 ×",
                            front.rateTimes(control) >= 0.8));
        }
    }
}
