package org.parley.bench.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.bench.drive.Wrk;
import org.parley.bench.measure.Series;
import org.parley.bench.measure.Subject;
import org.parley.bench.site.Checkout;
import org.parley.bench.site.DataSet;
import org.parley.bench.site.StaticCopy;
import org.parley.bench.site.TwoNodes;

/**
 * Where scenarios are run: brings up what they ask for, keeps it for the next that asks for the same, and takes down
 * what does not belong to it, since idle servers use CPU as well.
 */
public final class Grounds implements AutoCloseable {

    private static final Map<String, String> DEFAULTS = Map.of();
    private static final Map<String, String> WITHOUT_PAGES = Map.of("PARLEY_PAGES_MEGABYTES", "0");

    private final Checkout checkout;
    private final Options options;
    private final Consumer<String> progress;
    private final Map<Integer, Ground> up = new HashMap<>();
    private Map<String, String> settings = DEFAULTS;
    private @Nullable TwoNodes twoNodes;

    public Grounds(Checkout checkout, Options options, Consumer<String> progress) {
        this.checkout = checkout;
        this.options = options;
        this.progress = progress;
    }

    Options options() {
        return options;
    }

    Checkout checkout() {
        return checkout;
    }

    void tell(String what) {
        progress.accept(what);
    }

    /** One node with this record, as it comes. */
    synchronized Ground site(int articles) throws Exception {
        return ground(articles, DEFAULTS);
    }

    /** One node that keeps no finished page: each answer is made anew. */
    synchronized Ground uncached(int articles) throws Exception {
        return ground(articles, WITHOUT_PAGES);
    }

    private Ground ground(int articles, Map<String, String> wanted) throws Exception {
        if (!settings.equals(wanted) || twoNodes != null) close();
        settings = wanted;
        var there = up.get(articles);
        if (there != null) return there;
        var site = new DataSet(articles).start(checkout, wanted, progress);
        try {
            var pages = site.pages();
            pages.awaitSearch();
            tell("its search is ready");
            var ground = new Ground(site, pages, pages.typical());
            up.put(articles, ground);
            return ground;
        } finally {
            if (!up.containsKey(articles)) site.close();
        }
    }

    /** nginx, two nodes and a replica, on the small record. */
    synchronized TwoNodes twoNodes() throws Exception {
        if (twoNodes == null) {
            close();
            twoNodes = TwoNodes.start(checkout, new DataSet(options.fewArticles()), progress);
        }
        return twoNodes;
    }

    /** The limit for the article of that ground; whoever asks closes it. */
    StaticCopy copyOf(Ground ground) throws Exception {
        return StaticCopy.of(checkout, ground.base(), ground.article());
    }

    /** That limit under as many readers as the goals speak of. */
    Subject limit(StaticCopy copy, String article) {
        var wrk = Wrk.of(copy.base(), Ground.READERS, article);
        return new Subject("nginx, the same page as a file", copy.programs(), () -> wrk.run(options.seconds()));
    }

    /** Has each subject run once, so that it is warm, and then measures them in turn. */
    List<Series> measure(List<Subject> subjects) throws Exception {
        for (var subject : subjects) subject.load().call();
        return Series.inTurn(options.rounds(), subjects);
    }

    @Override
    public synchronized void close() {
        up.values().forEach(ground -> ground.site().close());
        up.clear();
        if (twoNodes != null) twoNodes.close();
        twoNodes = null;
    }
}
