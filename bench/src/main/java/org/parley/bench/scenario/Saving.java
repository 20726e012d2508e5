package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.judged;

import java.util.ArrayList;
import java.util.List;
import org.parley.bench.drive.Tally;
import org.parley.bench.drive.Wrk;
import org.parley.bench.measure.Load;
import org.parley.bench.measure.Range;
import org.parley.bench.measure.Subject;
import org.parley.bench.report.Line;
import org.parley.bench.site.Editor;

/** An editor saves a text again and again: with nobody else there, and while readers take all that the machine gives. */
final class Saving implements Scenario {

    private static final int SAVES = 100;
    private static final int A_LONG_TIME = 3600;

    private final List<Double> idle = new ArrayList<>();
    private final List<Double> busy = new ArrayList<>();

    @Override
    public String name() {
        return "save";
    }

    @Override
    public int goal() {
        return 7;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(grounds.options().articles());
        var editor = Editor.of(ground.base(), ground.site().setUpToken());
        var desk = ground.pages().desk(ground.article()) + "/text";
        int saves = grounds.options().some(SAVES);
        // Readers read another article: a draft is none of theirs.
        var read = Wrk.of(ground.base(), Ground.READERS, ground.pages().fresh(1).get(0));
        var subjects = List.of(
                new Subject("saves, nobody else there", ground.programs(), () -> save(editor, desk, saves, idle)),
                new Subject("saves, " + Ground.READERS + " readers", ground.programs(), () -> {
                    var readers = read.start(A_LONG_TIME);
                    try {
                        return save(editor, desk, saves, busy);
                    } finally {
                        readers.destroy();
                        readers.waitFor();
                    }
                }));
        for (var subject : subjects) subject.load().call();
        idle.clear();
        busy.clear();
        var series = org.parley.bench.measure.Series.inTurn(grounds.options().rounds(), subjects);
        var before = p99(idle);
        var after = p99(busy);
        return List.of(
                Line.control(name(), series.get(0)),
                judged(
                        this,
                        series.get(1),
                        "p99 of all rounds " + number(after) + " ms, idle " + number(before) + " ms: "
                                + number(after / before) + " ×",
                        "p99 ≤ 2 × idle",
                        after <= 2 * before));
    }

    private static double p99(List<Double> millis) {
        return Range.percentile(
                0.99, millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    // From the click to the answer that it is saved; the form is opened anew before each.
    private static Load save(Editor editor, String desk, int saves, List<Double> millis) throws Exception {
        var tally = new Tally();
        for (int i = 0; i < saves; i++) {
            var form = Editor.form(editor.open(desk), "form.text-form");
            form.type("lead.uk", "Вступ, який редактор щойно виправив: " + System.nanoTime())
                    .type("do", "save");
            var begin = System.nanoTime();
            var status = editor.send(form).statusCode();
            var nanos = System.nanoTime() - begin;
            if (status == 303) tally.right(nanos);
            else tally.wrong();
            millis.add(nanos / 1e6);
        }
        return tally.load();
    }
}
