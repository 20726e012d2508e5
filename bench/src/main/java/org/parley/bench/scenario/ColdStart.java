package org.parley.bench.scenario;

import java.util.List;
import org.parley.bench.report.Line;
import org.parley.bench.site.Missing;

/** The server is started until an article is answered: as the image does, and plainly. */
final class ColdStart implements Scenario {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public int goal() {
        return 9;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        throw new Missing("not yet");
    }
}
