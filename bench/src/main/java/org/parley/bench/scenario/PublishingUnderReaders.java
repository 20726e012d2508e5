package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.judged;

import java.util.ArrayList;
import java.util.List;
import org.parley.bench.measure.Range;
import org.parley.bench.report.Line;
import org.parley.bench.site.Editor;
import org.parley.bench.site.Missing;

/**
 * An editor publishes one version after the other, on either node by turns, while readers read the article through
 * nginx. Counted is the time from the editor's answer until both nodes show the version; and whoever asks after that and
 * gets an older one, or ever gets an older one than before, has read something stale.
 */
final class PublishingUnderReaders implements Scenario {

    private static final int PUBLICATIONS = 60;

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public int goal() {
        return 4;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var site = grounds.twoNodes();
        var article = site.pages().typical();
        var desk = site.pages().desk(article);
        var editors = site.editors();
        var millis = new ArrayList<Double>();
        try (var audience = Audience.of(site, article, Ground.READERS)) {
            for (int version = 1; version <= grounds.options().some(PUBLICATIONS); version++) {
                var editor = editors.get(version % editors.size());
                type(editor, desk, version);
                publish(editor, desk);
                millis.add(audience.untilBothShow(version));
            }
            // Late ones, if there are any.
            Thread.sleep(2000);
            return judge(audience, millis);
        }
    }

    private List<Line> judge(Audience audience, List<Double> millis) {
        var all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        var p99 = Range.percentile(0.99, all);
        return List.of(judged(
                this,
                millis.size() + " publications, " + Ground.READERS + " readers",
                "visible on both: p50 " + number(Range.percentile(0.5, all)) + " ms, p99 " + number(p99) + " ms; of "
                        + audience.answers() + " answers " + audience.stale() + " stale, " + audience.wrong()
                        + " errors",
                "p99 ≤ 100 ms, nothing stale",
                p99 <= 100 && audience.stale() == 0 && audience.wrong() == 0 && audience.answers() > 0));
    }

    private static void type(Editor editor, String desk, int version) throws Exception {
        var form = Editor.form(editor.open(desk + "/text"), "form.text-form");
        var answer = editor.send(form.type("headline.uk", Audience.mark(version))
                .type("headline.en", Audience.mark(version))
                .type("do", "save"));
        if (answer.statusCode() != 303) throw new Missing("The text is not saved: " + answer.statusCode());
    }

    private static void publish(Editor editor, String desk) throws Exception {
        var form = Editor.form(editor.open(desk + "/publication"), "form:has([value=publish])");
        var answer = editor.send(form.type("change", "UPDATE").type("do", "publish"));
        if (answer.statusCode() != 303) throw new Missing("The article is not published: " + answer.statusCode());
    }
}
