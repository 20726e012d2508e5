package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class MigrationTest {

    // Most tests only change what the schema says of itself: migrating anew for each would take the longest of all.
    @BeforeEach
    void a_schema_that_is_up_to_date() {
        Migration.run(Kept.DATABASE);
    }

    @AfterAll
    static void a_whole_database_for_the_others() {
        empty();
        Migration.run(Kept.DATABASE);
    }

    @Test
    void an_empty_database_gets_the_whole_schema() {
        empty();

        Migration.run(Kept.DATABASE);

        assertThat(JpaWorld.rows()).containsKeys("article", "follow_up", "revision", "version");
    }

    @Test
    void a_schema_that_is_up_to_date_is_left_as_it_is() {
        JpaWorld.sql("insert into manuscript () values ()");

        Migration.run(Kept.DATABASE);

        assertThat(JpaWorld.rows()).containsEntry("manuscript", 1L);
    }

    @Test
    void two_nodes_that_start_at_once_do_not_get_in_each_others_way() throws Exception {
        empty();
        var both = new CyclicBarrier(2);
        Callable<Void> start = () -> {
            both.await();
            Migration.run(Kept.DATABASE);
            return null;
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var node : nodes.invokeAll(List.of(start, start))) node.get();
        } finally {
            nodes.shutdownNow();
        }

        assertThat(JpaWorld.rows()).containsKey("article");
    }

    @Test
    void a_half_migrated_schema_is_refused_with_what_to_do() {
        JpaWorld.sql("update flyway_schema_history set success = 0 where version = '033'");

        refused("half-migrated", "migration 033 (sample load) failed", "Restore the backup", "flyway_schema_history");

        JpaWorld.sql("update flyway_schema_history set success = 1");
    }

    @Test
    void a_schema_that_is_newer_than_the_build_is_refused_with_what_to_do() {
        history(999, "from the future", 1);

        refused("newer than this build", "999", "Start the newer build");

        JpaWorld.sql("delete from flyway_schema_history where version = '999'");
    }

    @Test
    void a_migration_of_a_newer_build_that_failed_is_refused_too() {
        history(999, "from the future", 0);

        refused("half-migrated", "migration 999 (from the future) failed");

        JpaWorld.sql("delete from flyway_schema_history where version = '999'");
    }

    @Test
    void a_database_with_tables_of_somebody_else_is_refused_with_what_to_do() {
        empty();
        JpaWorld.sql("create table something_else (id int)");

        refused("not empty", "PARLEY_DB_URL");

        empty();
    }

    @Test
    void a_migration_that_was_changed_afterwards_is_refused() {
        JpaWorld.sql("update flyway_schema_history set checksum = checksum + 1 where version = '016'");

        refused("made by another build", "016", "Start the build that fits it");

        JpaWorld.sql("update flyway_schema_history set checksum = checksum - 1 where version = '016'");
    }

    @Test
    void a_database_that_is_out_of_reach_is_told() throws Exception {
        var nowhere = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:1/parley?connectTimeout=500");

        assertThatThrownBy(() -> Migration.run(nowhere))
                .isInstanceOf(FailedStart.class)
                .hasMessageContaining("127.0.0.1");
    }

    private static void empty() {
        JpaWorld.sql("drop database parley", "create database parley");
    }

    private static void history(int version, String description, int success) {
        JpaWorld.sql("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) values (%1$d, '%1$d', '%2$s', 'SQL', 'V%1$d.sql', 1, 'me', 1, %3$d)"
                        .formatted(version, description, success));
    }

    private static void refused(String... told) {
        assertThatThrownBy(() -> Migration.run(Kept.DATABASE))
                .isInstanceOf(FailedStart.class)
                .satisfies(failure ->
                        assertThat(failure.getMessage()).contains(told).doesNotContain("\n"));
    }
}
