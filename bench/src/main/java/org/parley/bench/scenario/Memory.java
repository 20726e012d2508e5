package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.judged;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.bench.drive.Readers;
import org.parley.bench.drive.Wrk;
import org.parley.bench.report.Line;

/** What the server needs at default settings, at its most, while everything is asked of it. */
final class Memory implements Scenario {

    private static final int FRESH = 2000;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public int goal() {
        return 8;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(grounds.options().articles());
        var most = new AtomicLong();
        var watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleAtFixedRate(
                () -> most.accumulateAndGet(ground.programs().pssKib("server"), Math::max), 0, 1, TimeUnit.SECONDS);
        try {
            load(grounds, ground);
        } finally {
            watch.shutdownNow();
        }
        var mib = Math.max(most.get(), ground.programs().pssKib("server")) / 1024.0;
        return List.of(judged(
                this, "the server, at its most", "PSS " + number(mib) + " MiB", "≤ 300 MiB", mib > 0 && mib <= 300));
    }

    private static void load(Grounds grounds, Ground ground) throws Exception {
        int seconds = grounds.options().seconds();
        Wrk.of(ground.base(), Ground.READERS, ground.article()).run(seconds);
        int fresh = Math.min(grounds.options().some(FRESH), ground.pages().left() / 2);
        Readers.readOnce(ground.base(), 16, ground.pages().fresh(fresh));
        Wrk.of(
                        ground.base(),
                        16,
                        "/uk",
                        "/en/articles",
                        "/uk/follow-ups",
                        "/uk/search?q=%D1%83%D0%B3%D0%BE%D0%B4%D0%B0")
                .run(seconds);
    }
}
