package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.judged;

import java.util.ArrayList;
import java.util.List;
import org.parley.bench.measure.Series;
import org.parley.bench.report.Line;
import org.parley.bench.site.DataSet;
import org.parley.bench.site.Missing;
import org.parley.bench.site.Start;
import org.parley.launch.BundledDatabase;

/** The server is started until it answers an article of the sample record: as the image does, and plainly. */
final class ColdStart implements Scenario {

    private static final int WITH_CACHE = 25;

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
        var java25 = grounds.options().java25();
        int version = Jdks.version(java25);
        if (version < WITH_CACHE)
            throw new Missing("There is no JDK 25 or later: install one, or tell where it is by --java25.");
        // Nothing else may run beside it.
        grounds.close();
        var trained = grounds.checkout().on(java25);
        Start.train(trained);
        grounds.tell("the JVM is trained");
        var record = new DataSet(0);
        record.make(grounds.checkout(), grounds::tell);
        var folder = record.folder(grounds.checkout());
        try (var database = BundledDatabase.start(folder.resolve("database"))) {
            var newer = new Start(trained, folder.resolve("start"), database, article(grounds, record));
            return measure(grounds, version, newer);
        }
    }

    private List<Line> measure(Grounds grounds, int version, Start newer) throws Exception {
        var older = new Start(grounds.checkout(), newer.folder(), newer.database(), newer.article());
        var plain = new Series("JDK " + version + ", java -jar", new ArrayList<>());
        var image = new Series("JDK " + version + ", laid out and trained", new ArrayList<>());
        var before = new Series("JDK " + Jdks.version(grounds.options().java()) + ", java -jar", new ArrayList<>());
        newer.plain();
        for (int round = 0; round < grounds.options().rounds(); round++) {
            plain.rounds().add(newer.plain());
            image.rounds().add(newer.launched());
            before.rounds().add(older.plain());
        }
        return List.of(
                Line.control(name(), plain),
                Line.control(name(), before),
                judged(
                        this,
                        image,
                        cpu(image, plain) + " (" + seconds(image) + " s, not " + seconds(plain) + " s)",
                        "CPU ≤ 0.4 ×",
                        image.cpuTimes(plain) <= 0.4));
    }

    private static String article(Grounds grounds, DataSet record) throws Exception {
        return record.pages(grounds.checkout()).fresh(1).get(0);
    }

    private static String seconds(Series series) {
        return number(series.cpuMicros().median() / 1e6);
    }
}
