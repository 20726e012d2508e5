package org.parley.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

/** Which failures are not ours: then a front asks another node, or shows the page that it kept. */
class FailuresTest {

    @Test
    void a_database_that_goes_before_a_query_or_before_the_transaction_ends_is_out_of_reach() {
        var query = new IllegalStateException(new SQLNonTransientConnectionException("Connection is closed"));
        var end = new TransactionalException("exception during commit", new SystemException("on rollback"));

        assertThat(Failures.isOutOfReach(query)).isTrue();
        assertThat(Failures.isOutOfReach(end)).isTrue();
    }

    @Test
    void a_query_that_the_database_refuses_is_a_mistake_of_ours() {
        var refused = new IllegalStateException(new SQLException("Unknown column", "42S22", 1054));

        assertThat(Failures.isOutOfReach(refused)).isFalse();
    }
}
