package org.parley.bench.scenario;

import static org.parley.bench.scenario.Figures.cpu;
import static org.parley.bench.scenario.Figures.judged;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.parley.bench.drive.Connection;
import org.parley.bench.report.Line;
import org.parley.bench.site.Missing;

/** Words that stand in many articles, words that stand in few, and both together: in a small record and a large one. */
final class Searching implements Scenario {

    private static final int READERS = 4;
    private static final int WORDS = 8;
    private static final int SAMPLE = 60;
    private static final Pattern WORD = Pattern.compile("[а-яіїєґ]{5,}");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int goal() {
        return 6;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var options = grounds.options();
        var few = grounds.uncached(options.fewArticles());
        var many = grounds.uncached(options.articles());
        var words = commonestFirst(few);
        var common = words.subList(0, WORDS);
        var rare = words.subList(words.size() - WORDS, words.size());
        var both = new ArrayList<String>();
        for (int i = 0; i < WORDS; i++) both.add(common.get(i) + " " + rare.get(i));

        var lines = new ArrayList<Line>();
        for (var asked : List.of(
                Map.entry("common words", common), Map.entry("rare words", rare), Map.entry("one of each", both))) {
            var paths = asked.getValue().stream().map(Searching::path).toArray(String[]::new);
            var series = grounds.measure(List.of(
                    few.read(asked.getKey() + " in " + few.pages().count(), READERS, options.seconds(), paths),
                    many.read(asked.getKey() + " in " + many.pages().count(), READERS, options.seconds(), paths)));
            var control = series.get(0);
            var site = series.get(1);
            lines.add(Line.control(name(), control));
            lines.add(judged(this, site, cpu(site, control), "CPU ≤ 10 ×", site.cpuTimes(control) <= 10));
        }
        return lines;
    }

    private static String path(String words) {
        return "/uk/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    // By the articles of a sample in which they stand.
    private static List<String> commonestFirst(Ground ground) throws Exception {
        var articles = new HashMap<String, Integer>();
        int sample = Math.min(SAMPLE, ground.pages().left());
        for (var path : ground.pages().fresh(sample)) {
            if (!path.startsWith("/uk/")) continue;
            var page = Jsoup.parse(Connection.get(ground.base(), path).text())
                    .select("main p")
                    .text();
            var found = WORD.matcher(page.toLowerCase(Locale.ROOT));
            var here = new HashSet<String>();
            while (found.find()) here.add(found.group());
            here.forEach(word -> articles.merge(word, 1, Integer::sum));
        }
        var words = articles.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (words.size() < 2 * WORDS) throw new Missing("The articles have too few words to search for");
        return words;
    }
}
