package org.parley.bench.scenario;

import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.rate;

import java.net.URI;
import java.util.List;
import org.parley.bench.drive.Connection;
import org.parley.bench.drive.Wrk;
import org.parley.bench.measure.Programs;
import org.parley.bench.measure.Subject;
import org.parley.bench.report.Line;
import org.parley.bench.report.Verdict;
import org.parley.bench.site.Missing;

/** Readers who have the article already ask whether it is still the same. */
final class NotModified implements Scenario {

    @Override
    public String name() {
        return "not-modified";
    }

    @Override
    public int goal() {
        return 0;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(grounds.options().articles());
        int seconds = grounds.options().seconds();
        try (var copy = grounds.copyOf(ground)) {
            var series = grounds.measure(List.of(
                    asking("nginx, 304 for the file", copy.base(), copy.programs(), ground.article(), seconds),
                    asking("the server itself, 304", ground.base(), ground.programs(), ground.article(), seconds)));
            var control = series.get(0);
            var site = series.get(1);
            return List.of(
                    Line.control(name(), control),
                    new Line(
                            0,
                            name(),
                            site.subject(),
                            site,
                            cpu(site, control) + ", " + rate(site, control),
                            "",
                            site.errors() == 0 ? Verdict.NONE : Verdict.FAIL));
        }
    }

    private static Subject asking(String name, URI base, Programs programs, String path, int seconds) throws Exception {
        var gzip = "Accept-Encoding: gzip";
        var condition =
                "If-None-Match: " + Connection.get(base, path, gzip).headers().get("etag");
        int status = Connection.get(base, path, gzip, condition).status();
        if (status != 304) throw new Missing(name + ": the answer is " + status + ", not 304");
        var wrk = Wrk.of(base, Ground.READERS, path).with(condition);
        return new Subject(name, programs, () -> wrk.run(seconds));
    }
}
