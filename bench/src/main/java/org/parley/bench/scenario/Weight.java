package org.parley.bench.scenario;

import static org.parley.bench.report.Table.number;
import static org.parley.bench.scenario.Figures.judged;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.parley.bench.drive.Connection;
import org.parley.bench.report.Line;

/** What a reader's browser has to load for an article of the sample record: the heaviest of them counts. */
final class Weight implements Scenario {

    @Override
    public String name() {
        return "weight";
    }

    @Override
    public int goal() {
        return 10;
    }

    @Override
    public List<Line> run(Grounds grounds) throws Exception {
        var ground = grounds.site(0);
        double html = 0;
        double all = 0;
        int requests = 0;
        var heaviest = "";
        for (var path : articles(ground)) {
            var page = Connection.get(ground.base(), path, "Accept-Encoding: gzip");
            double weight = page.body().length;
            var parts = parts(ground.base().resolve(path), page.text());
            for (var part : parts)
                weight += Connection.get(ground.base(), part, "Accept-Encoding: gzip")
                        .body()
                        .length;
            if (page.body().length > html) heaviest = path;
            html = Math.max(html, page.body().length);
            all = Math.max(all, weight);
            requests = Math.max(requests, 1 + parts.size());
        }
        return List.of(judged(
                this,
                heaviest,
                number(html / 1000) + " kB HTML, " + number(all / 1000) + " kB in all, " + requests + " requests",
                "≤ 14 kB, ≤ 30 kB, ≤ 3",
                html > 0 && html <= 14_000 && all <= 30_000 && requests <= 3));
    }

    private static List<String> articles(Ground ground) {
        var paths = new ArrayList<String>();
        for (var path : ground.pages().fresh(ground.pages().left())) paths.add(path);
        return paths;
    }

    // As a browser does with the page at the top: pictures further down are loaded when they are scrolled to.
    private static Set<String> parts(URI page, String html) {
        var parts = new LinkedHashSet<String>();
        var document = Jsoup.parse(html);
        document.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
                .forEach(link -> parts.add(path(page, link.attr("href"))));
        document.select("script[src], img[src]:not([loading=lazy])")
                .forEach(part -> parts.add(path(page, part.attr("src"))));
        parts.remove("");
        return parts;
    }

    private static String path(URI page, String address) {
        return address.startsWith("data:") ? "" : page.resolve(address).getRawPath();
    }
}
