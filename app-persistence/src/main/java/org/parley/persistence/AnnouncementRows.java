package org.parley.persistence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parley.domain.change.Aspect;

/**
 * The rows by which nodes hear of each other's changes. Each statement is a transaction of its own: a change is announced
 * to the others before, and outside of, the transaction that makes it.
 */
final class AnnouncementRows {

    /** What is not done by then, and that nobody holds, will never be. */
    private static final int MINUTES_TO_SETTLE = 1;

    private final DataSource database;
    private final long node;

    /** @param node this process */
    AnnouncementRows(DataSource database, long node) {
        this.database = database;
        this.node = node;
    }

    /** What another node is about to change. */
    record Announced(long id, Set<Aspect> touched) {}

    /**
     * This node will serve what it has kept for so long, unless it says so again.
     *
     * @return false where the others do not wait for it any more, or not yet: then nothing was done
     */
    boolean stayAlive(long milliseconds) throws SQLException {
        return update(
                        "update node set alive_until = utc_timestamp(6) + interval ? microsecond"
                                + " where id = ? and alive_until > utc_timestamp(6)",
                        milliseconds * 1000,
                        node)
                == 1;
    }

    /** From now on, the others wait for this node, for so long. */
    void comeAlive(long milliseconds) throws SQLException {
        update(
                "insert into node (id, alive_until) values (?, utc_timestamp(6) + interval ? microsecond)"
                        + " on duplicate key update alive_until = values(alive_until)",
                node,
                milliseconds * 1000);
    }

    /** This node serves nothing any more. */
    void gone() throws SQLException {
        update("delete from node where id = ?", node);
    }

    long announce(Set<Aspect> touched) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into announcement (node, aspects) values (?, ?)", Statement.RETURN_GENERATED_KEYS)) {
            set(statement, node, touched.stream().map(Aspect::toString).collect(joining(" ")));
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** The change will not come. */
    void withdraw(long id) throws SQLException {
        update("delete from announcement where id = ?", id);
    }

    boolean isHeardByAll(long id) throws SQLException {
        return read(
                        "select 1 from node n where n.alive_until > utc_timestamp(6) and n.id <> ? and not exists"
                                + " (select 1 from announcement_heard h where h.announcement_id = ? and h.node = n.id)"
                                + " limit 1",
                        row -> row.getInt(1),
                        node,
                        id)
                .isEmpty();
    }

    /** The other nodes that there are. */
    List<Long> others() throws SQLException {
        return read(
                "select id from node where alive_until > utc_timestamp(6) and id <> ?", row -> row.getLong(1), node);
    }

    /** What other nodes have announced and not done. */
    List<Announced> pending() throws SQLException {
        return read(
                "select id, aspects from announcement where node <> ?",
                row -> new Announced(row.getLong(1), aspects(row.getString(2))),
                node);
    }

    void heard(long id) throws SQLException {
        // Where it is over by now, nobody waits for this any more.
        update(
                "insert ignore into announcement_heard (announcement_id, node) select id, ? from announcement where id = ?",
                node,
                id);
    }

    /** Removes what no node needs any more. */
    void forget() throws SQLException {
        update("delete from node where alive_until < utc_timestamp(6) - interval ? minute", MINUTES_TO_SETTLE);
        // Of a process that ended in the middle. One that is still at it holds its row.
        var left = read(
                "select id from announcement where made_at < utc_timestamp(6) - interval ? minute for update skip locked",
                row -> row.getLong(1),
                MINUTES_TO_SETTLE);
        for (var id : left) withdraw(id);
    }

    private static Set<Aspect> aspects(String text) {
        return Stream.of(text.split(" ")).map(AnnouncementRows::aspect).collect(toSet());
    }

    // A node of another version may name what this one does not know.
    private static Aspect aspect(String text) {
        try {
            return Aspect.parse(text);
        } catch (IllegalArgumentException e) {
            return Aspect.SITE;
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private interface Reading<T> {
        T row(ResultSet rows) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) read.add(reading.row(rows));
            return read;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
