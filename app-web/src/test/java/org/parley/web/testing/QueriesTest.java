package org.parley.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launch.TestDatabase;

class QueriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"useServerPrepStmts=false", "useServerPrepStmts=true"})
    void every_execution_of_a_select_counts_once(String option) throws SQLException {
        try (var site = connect(option)) {
            assertThat(Queries.during(() -> select(site, 3))).isEqualTo(3);
        }
    }

    @Test
    void what_a_pool_does_on_its_own_does_not_count() throws SQLException {
        try (var site = connect("")) {
            assertThat(Queries.during(() -> borrowAndReturn(site))).isZero();
        }
    }

    private static Connection connect(String option) throws SQLException {
        var url = TestDatabase.url() + (TestDatabase.url().contains("?") ? "&" : "?") + option;
        return DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password());
    }

    private static void select(Connection site, int times) {
        try (var statement = site.prepareStatement("select ? + 1")) {
            for (int i = 0; i < times; i++) {
                statement.setInt(1, i);
                statement.executeQuery().close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void borrowAndReturn(Connection site) {
        try {
            assertThat(site.isValid(1)).isTrue();
            site.setAutoCommit(false);
            site.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            site.commit();
            site.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
