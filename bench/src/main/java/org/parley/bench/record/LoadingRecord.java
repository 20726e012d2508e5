package org.parley.bench.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Fills an empty database of the site, whose tables are there, with a record of any size. */
public final class LoadingRecord {

    // An index of words is made many times faster in one go. As the migrations make them.
    private static final List<String> WITHOUT_WORDS =
            List.of("alter table manuscript drop index by_text", "alter table follow_up drop index by_text");

    private static final List<String> WITH_WORDS = List.of(
            "alter table manuscript add fulltext index by_text (search_text)",
            "set session innodb_ft_enable_stopword = off",
            "alter table follow_up add fulltext index by_text (search_text)",
            "set session innodb_ft_enable_stopword = on");

    private static final List<String> AFTERWARDS =
            List.of("insert into public_change (kind, subject) values ('SITE', 0)");

    private LoadingRecord() {}

    /**
     * Loads a record from the command line: the address of the database, user, password, number of articles, seed.
     *
     * @throws SQLException when there is no such database, or there is anything in it already
     */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 5)
            throw new IllegalArgumentException("Wanted: jdbc:mariadb://…, user, password, number of articles, seed");
        var began = System.nanoTime();
        var articles = Integer.parseInt(arguments[3]);
        load(arguments[0], arguments[1], arguments[2], articles, Long.parseLong(arguments[4]));
        System.out.printf("%,d articles in %,d s%n", articles, (System.nanoTime() - began) / 1_000_000_000);
    }

    /**
     * @param url of a MariaDB that has the tables of the site, and neither the sample nor anything else in them
     * @param articles how many; everything else is in proportion
     * @throws IllegalStateException when there are articles already
     */
    public static void load(String url, String user, String password, int articles, long seed) throws SQLException {
        var source = new MariaDbDataSource(url + (url.contains("?") ? "&" : "?") + "useBulkStmts=true");
        source.setUser(user);
        source.setPassword(password);
        requireEmpty(source);
        execute(source, WITHOUT_WORDS);
        try (var rows = new BulkRows(source)) {
            new GeneratedRecord(seed, new Size(articles)).writeTo(rows);
        }
        execute(source, WITH_WORDS);
        execute(source, AFTERWARDS);
        analyze(source);
    }

    // The optimizer would go by what it counted when the tables were empty.
    private static void analyze(DataSource source) throws SQLException {
        for (var table : Table.values()) execute(source, List.of("analyze table " + table));
    }

    private static void requireEmpty(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select 1 from manuscript union all select 1 from party union all select 1 from topic limit 1")) {
            if (found.next()) throw new IllegalStateException("There is a record in this database already");
        }
    }

    private static void execute(DataSource source, List<String> statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }
}
