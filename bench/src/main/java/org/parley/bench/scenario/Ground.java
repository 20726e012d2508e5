package org.parley.bench.scenario;

import java.net.URI;
import org.parley.bench.drive.Wrk;
import org.parley.bench.measure.Programs;
import org.parley.bench.measure.Subject;
import org.parley.bench.site.Pages;
import org.parley.bench.site.Site;

/**
 * A site that is up, and what it has.
 *
 * @param article the path of an article of middling size, in Ukrainian
 */
public record Ground(Site site, Pages pages, String article) {

    /** Readers at once, where the goals speak of them. */
    static final int READERS = 64;

    URI base() {
        return site.base();
    }

    Programs programs() {
        return site.programs();
    }

    /** The site under as many readers, who all read these pages in turn. */
    Subject read(String name, int readers, int seconds, String... paths) {
        var wrk = Wrk.of(base(), readers, paths);
        return new Subject(name, programs(), () -> wrk.run(seconds));
    }
}
