package org.parley.bench.scenario;

import java.util.List;
import org.parley.bench.report.Line;
import org.parley.bench.site.Missing;

/** All that is tried, in an order in which the site has to be started as seldom as possible. */
public final class Scenarios {

    private Scenarios() {}

    public static List<Scenario> all() {
        return List.of(
                new HotArticle(),
                new NotModified(),
                new UncachedArticle(),
                new BurstOfMisses(),
                new Saving(),
                new Memory(),
                new Lists(),
                new Searching(),
                new HotArticleThroughFront(),
                new PublishingUnderReaders(),
                new Restarting(),
                new ColdStart(),
                new Weight());
    }

    /** Those of these names, in the same order; {@link IllegalArgumentException} for a name that none has. */
    public static List<Scenario> named(List<String> names) {
        for (var name : names)
            if (all().stream().noneMatch(scenario -> scenario.name().equals(name)))
                throw new IllegalArgumentException("There is no scenario " + name);
        return all().stream()
                .filter(scenario -> names.isEmpty() || names.contains(scenario.name()))
                .toList();
    }

    /** What came of it. What goes wrong in one scenario is a line of the table, and no reason to leave out the others. */
    public static List<Line> run(Scenario scenario, Grounds grounds) {
        try {
            return scenario.run(grounds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(Line.failed(scenario.goal(), scenario.name(), "interrupted"));
        } catch (Exception e) {
            return List.of(Line.failed(scenario.goal(), scenario.name(), why(e)));
        }
    }

    private static String why(Exception e) {
        var message = String.valueOf(e.getMessage());
        return e instanceof Missing ? message : e.getClass().getSimpleName() + ": " + message;
    }
}
