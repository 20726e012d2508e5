package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.parley.bench.drive.Connection;

/** The addresses of a site's pages, as many as it has. */
public final class Pages {

    // Enough for every scenario, and few enough to be read at once.
    private static final int MOST = 100_000;
    private static final int SOME = 21;

    private final URI base;
    private final Tables tables;
    private final List<String> slugs;
    private final List<String> some;
    private int used;

    private Pages(URI base, Tables tables, List<String> slugs) {
        this.base = base;
        this.tables = tables;
        // Those that are looked at to find a typical one are no fresh pages any more; a record of a few articles has
        // none to spare.
        int few = slugs.size() > 10 * SOME ? SOME : 0;
        this.slugs = slugs.subList(few, slugs.size());
        this.some = few > 0 ? slugs.subList(0, few) : slugs;
    }

    /** Articles from all over the record, in an order that is the same each time. */
    static Pages of(URI base, Tables tables) throws IOException, SQLException {
        var slugs = new ArrayList<String>();
        try (var database = tables.open();
                var query = database.prepareStatement(
                        "select slug from article where mod(id, greatest(1, (select count(*) from article) div ?)) = 0"
                                + " order by id limit ?")) {
            query.setInt(1, MOST);
            query.setInt(2, MOST);
            try (var rows = query.executeQuery()) {
                while (rows.next()) slugs.add(rows.getString(1));
            }
        }
        if (slugs.isEmpty()) throw new Missing("There is no article in the record");
        Collections.shuffle(slugs, new Random(5));
        return new Pages(base, tables, slugs);
    }

    /** Pages of articles, in one language and the other, that this was not asked for before. */
    public List<String> fresh(int count) {
        if (used + count > 2 * slugs.size())
            throw new Missing("The record has only " + 2 * slugs.size()
                    + " article pages: too few for pages that nobody" + " has read before. Take more --articles.");
        var paths = new ArrayList<String>();
        for (int i = 0; i < count; i++, used++)
            paths.add(
                    used < slugs.size()
                            ? "/uk/articles/" + slugs.get(used)
                            : "/en/articles/" + slugs.get(used - slugs.size()));
        return paths;
    }

    /** How many pages {@link #fresh} has left. */
    public int left() {
        return 2 * slugs.size() - used;
    }

    /** The article whose page is of middling size among some of them. */
    public String typical() throws IOException {
        record Sized(String slug, int bytes) {}
        var sized = new ArrayList<Sized>();
        for (var slug : some) {
            var answer = Connection.get(base, "/uk/articles/" + slug, "Accept-Encoding: gzip");
            sized.add(new Sized(slug, answer.body().length));
        }
        sized.sort(Comparator.comparingInt(Sized::bytes));
        return "/uk/articles/" + sized.get(sized.size() / 2).slug();
    }

    /** Pages of the list that begin at this depth and shortly below it. */
    public List<String> listAt(long depth, int count) throws IOException, SQLException {
        var paths = new ArrayList<String>();
        try (var database = tables.open();
                var query = database.prepareStatement("select published_at, id from article"
                        + " order by published_at desc, id desc limit ? offset ?")) {
            query.setInt(1, count);
            query.setLong(2, depth);
            try (var rows = query.executeQuery()) {
                while (rows.next()) paths.add("/uk/articles?after=" + place(rows));
            }
        }
        return paths;
    }

    // As the link to the next page has it.
    private static String place(ResultSet row) throws SQLException {
        return row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC) + "," + row.getLong(2);
    }

    /** How many articles readers have. */
    public long count() throws IOException, SQLException {
        return number("select count(*) from article where ? is not null", "");
    }

    /** The address at which an editor finds the article of a page. */
    public String desk(String path) throws IOException, SQLException {
        return "/admin/articles/"
                + number("select id from article where slug = ?", path.substring(path.lastIndexOf('/') + 1));
    }

    private long number(String sql, String parameter) throws IOException, SQLException {
        try (var database = tables.open();
                var query = database.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var row = query.executeQuery()) {
                if (!row.next()) throw new Missing("Nothing found for " + parameter);
                return row.getLong(1);
            }
        }
    }

    /** Waits until the search has read the whole record, which takes minutes at first. */
    public void awaitSearch() throws InterruptedException {
        Waiting.until(
                "the search index",
                Duration.ofHours(4),
                () -> Connection.get(base, "/uk/search?q=test").status() == 200);
    }
}
