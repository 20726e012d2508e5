package org.parley.bench.scenario;

import java.util.List;
import org.parley.bench.report.Line;
import org.parley.bench.site.Missing;

/** Something that readers or editors do, and how well it has to go. */
public interface Scenario {

    /** The word by which it is asked for. */
    String name();

    /** The number of its goal; 0 where it has none. */
    int goal();

    /**
     * Tries it.
     *
     * @throws Missing when something is not there that it needs: then the goal is missed
     */
    List<Line> run(Grounds grounds) throws Exception;
}
