package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.judged;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parley.bench.drive.OpenLoop;
import org.parley.bench.measure.Load;
import org.parley.bench.report.Line;
import org.parley.bench.site.TwoNodes;

/**
 * Each node is restarted, and then one is killed, while readers arrive at a constant rate and an editor saves without a
 * pause. No reader may get anything but their page, and what the editor was told to be saved must be there.
 */
final class Restarting implements Scenario {

    private static final double READERS_PER_SECOND = 100;
    private static final int AT_ONCE = 32;
    private static final int PAGES = 50;

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public int goal() {
        return 0;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var site = grounds.twoNodes();
        var pages = site.pages().fresh(Math.min(PAGES, site.pages().left()));
        var over = new AtomicBoolean();
        var desk = new SavingWithoutPause(site.editor(), site.pages().desk(pages.get(0)) + "/text");
        var readers = new OpenLoop(site.front(), READERS_PER_SECOND, AT_ONCE, n -> pages.get((int) (n % pages.size())));
        var threads = Executors.newFixedThreadPool(2);
        try {
            var saved = threads.submit(() -> desk.saveUntil(over::get));
            var read = threads.submit(() -> readers.runUntil(over::get));
            disturb(site, grounds);
            over.set(true);
            saved.get();
            return judge(read.get(), desk);
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    private static void disturb(TwoNodes site, Grounds grounds) throws Exception {
        for (int node = 1; node <= 2; node++) {
            site.restart(node);
            grounds.tell("node " + node + " is restarted");
        }
        Thread.sleep(2000);
        site.kill(2);
        grounds.tell("node 2 is killed");
        Thread.sleep(10_000);
        site.restart(2);
    }

    // No CPU: programs that have ended take what they used with them.
    private List<Line> judge(Load read, SavingWithoutPause desk) {
        return List.of(judged(
                this,
                "one after the other, then one killed",
                read.errors() + " failed of " + read.requests() + " reads, p99 " + number(read.p99Millis()) + " ms; "
                        + desk.lost() + " lost of " + desk.acknowledged() + " saves, " + desk.refused()
                        + " to be repeated",
                "0 failed, 0 lost",
                read.errors() == 0 && desk.lost() == 0 && desk.acknowledged() > 0));
    }
}
