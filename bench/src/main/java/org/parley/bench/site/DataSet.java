package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.bench.record.LoadingRecord;
import org.parley.launch.BundledDatabase;

/**
 * A record of so many articles in a folder of its own, made once and used again.
 *
 * @param articles 0 for the sample record that the site brings along
 */
public record DataSet(int articles) {

    private static final long SEED = 5;
    private static final String COMPLETE = "complete";

    /** Starts the site on it, with these settings; the record is made first, if it is not there yet. */
    public Site start(Checkout checkout, Map<String, String> settings, Consumer<String> progress) throws Exception {
        make(checkout, progress);
        var all = new HashMap<>(settings);
        all.put("PARLEY_SAMPLE", Boolean.toString(articles == 0));
        var begin = Instant.now();
        var site = Site.start(checkout, folder(checkout), all);
        progress.accept("up after " + Duration.between(begin, Instant.now()).toSeconds() + " s: "
                + folder(checkout).getFileName());
        return site;
    }

    /** Makes it, unless it is there: its database is at rest then. */
    public void make(Checkout checkout, Consumer<String> progress) throws Exception {
        var folder = folder(checkout);
        if (Files.exists(folder.resolve(COMPLETE))) return;
        Folders.delete(folder);
        // The site makes the tables; what is not its own comes in after its end.
        Site.start(checkout, folder, Map.of("PARLEY_SAMPLE", Boolean.toString(articles == 0)))
                .close();
        if (articles > 0) load(folder, progress);
        Files.writeString(folder.resolve(COMPLETE), "seed " + SEED + "\n");
    }

    private void load(Path folder, Consumer<String> progress) throws Exception {
        var begin = Instant.now();
        try (var database = BundledDatabase.start(folder.resolve("database"))) {
            LoadingRecord.load(database.jdbcUrl(), database.user(), database.password(), articles, SEED);
        }
        // The index is of the record that was there before.
        Folders.delete(folder.resolve("search"));
        progress.accept("loaded " + articles + " articles in "
                + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }

    /** What articles it has, where its database is up without a site. */
    public Pages pages(Checkout checkout) throws IOException, SQLException {
        return Pages.of(
                URI.create("http://127.0.0.1:1"), new Tables(folder(checkout).resolve("database")));
    }

    /** Where the launcher keeps it; the database is in {@code database}. */
    public Path folder(Checkout checkout) {
        return checkout.data().resolve(articles == 0 ? "sample" : "articles-" + articles);
    }
}
