package org.parley.bench.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to MariaDB, each table on a connection of its own and in one transaction: into an empty table, and with no
 * key looked at while it goes on, InnoDB then builds the indexes at the end, by sorting.
 */
final class BulkRows implements Rows, AutoCloseable {

    private static final int TOGETHER = 500;
    private static final int WAITING = 4;

    private final Map<Table, Writing> tables = new EnumMap<>(Table.class);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** @param database whose connections send batches as such: {@code useBulkStmts=true} */
    BulkRows(DataSource database) throws SQLException {
        for (var table : Table.values()) tables.put(table, new Writing(database.getConnection(), table));
    }

    @Override
    public void add(Table table, @Nullable Object... columns) {
        var writing = tables.get(table);
        if (writing != null) writing.add(columns);
    }

    /** Returns when all of it is written. */
    @Override
    public void close() throws SQLException {
        try {
            for (var table : tables.values()) table.end();
            for (var table : tables.values()) table.thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted", e);
        }
        throwFailure();
    }

    private void throwFailure() throws SQLException {
        var cause = failure.get();
        if (cause != null) throw new SQLException("The record could not be written: " + cause, cause);
    }

    /** One table. An empty batch is its last. */
    private final class Writing {

        private final Connection connection;
        private final Table table;
        private final BlockingQueue<List<@Nullable Object[]>> full = new ArrayBlockingQueue<>(WAITING);
        private final Thread thread;
        private List<@Nullable Object[]> batch = new ArrayList<>(TOGETHER);

        Writing(Connection connection, Table table) {
            this.connection = connection;
            this.table = table;
            thread = new Thread(this::write, "rows of " + table);
            thread.setDaemon(true);
            thread.start();
        }

        void add(@Nullable Object[] row) {
            batch.add(row);
            if (batch.size() == TOGETHER) handOver();
        }

        void end() {
            if (!batch.isEmpty()) handOver();
            handOver();
        }

        private void handOver() {
            try {
                full.put(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            batch = new ArrayList<>(TOGETHER);
        }

        private void write() {
            try (connection) {
                prepare();
                try (var insert = connection.prepareStatement(table.insert())) {
                    for (var rows = full.take(); !rows.isEmpty(); rows = full.take()) write(insert, rows);
                }
                connection.commit();
            } catch (SQLException | InterruptedException | RuntimeException e) {
                failure.compareAndSet(null, e);
                drain();
            }
        }

        private void prepare() throws SQLException {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0, unique_checks = 0, innodb_lock_wait_timeout = 600");
            }
        }

        private void write(PreparedStatement insert, List<@Nullable Object[]> rows) throws SQLException {
            for (var row : rows) {
                for (var i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
                insert.addBatch();
            }
            insert.executeBatch();
        }

        // Whoever hands over must not wait for ever.
        private void drain() {
            try {
                while (!full.take().isEmpty()) continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
