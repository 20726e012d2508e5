package org.parley.bench.scenario;

import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.judged;

import java.util.List;
import org.parley.bench.report.Line;

/**
 * The list of articles at its top and halfway down, in a small record and in a large one. Finished pages are not kept
 * here: the top of the list would always be one.
 */
final class Lists implements Scenario {

    private static final int READERS = 8;
    private static final int PAGES = 40;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public int goal() {
        return 5;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var options = grounds.options();
        var few = grounds.uncached(options.fewArticles());
        var many = grounds.uncached(options.articles());
        int seconds = options.seconds();
        var series = grounds.measure(List.of(
                few.read(top(few), READERS, seconds, "/uk/articles"),
                many.read(top(many), READERS, seconds, "/uk/articles"),
                few.read(middle(few), READERS, seconds, deep(few)),
                many.read(middle(many), READERS, seconds, deep(many))));
        var lines = new java.util.ArrayList<Line>();
        for (int i = 0; i < 4; i += 2) {
            var control = series.get(i);
            var site = series.get(i + 1);
            lines.add(Line.control(name(), control));
            lines.add(judged(this, site, cpu(site, control), "CPU ≤ 1.5 ×", site.cpuTimes(control) <= 1.5));
        }
        return lines;
    }

    private static String top(Ground ground) throws Exception {
        return "top of " + ground.pages().count() + " articles";
    }

    private static String middle(Ground ground) throws Exception {
        return "middle of " + ground.pages().count() + " articles";
    }

    private static String[] deep(Ground ground) throws Exception {
        return ground.pages().listAt(ground.pages().count() / 2, PAGES).toArray(String[]::new);
    }
}
