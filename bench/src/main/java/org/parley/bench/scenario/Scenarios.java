package org.parley.bench.scenario;

import java.util.List;

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
}
