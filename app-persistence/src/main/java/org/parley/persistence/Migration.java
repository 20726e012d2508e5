package org.parley.persistence;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema of a database up to what this build expects. */
final class Migration {

    private Migration() {}

    /**
     * Runs the migrations that the database has not had yet. Two nodes may start at once: one waits for the other.
     *
     * @throws FailedStart when the database is out of reach, half-migrated, or newer than this build
     */
    static void run(DataSource database) {
        try {
            var flyway = Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .connectRetries(0)
                    .load();
            refuseHalfMigrated(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new FailedStart("The database could not be migrated: " + firstLine(e), e);
        }
    }

    private static void refuseHalfMigrated(Flyway flyway) {
        var failed = Arrays.stream(flyway.info().all())
                .filter(m -> m.getState() == MigrationState.FAILED || m.getState() == MigrationState.FUTURE_FAILED)
                .findFirst();
        if (failed.isPresent())
            throw new FailedStart(
                    "The database schema is half-migrated: migration "
                            + failed.get().getVersion() + " ("
                            + failed.get().getDescription() + ") failed. Restore the backup made before the upgrade,"
                            + " or mend the schema and delete that row from flyway_schema_history, then start again.",
                    null);
        var newer = Arrays.stream(flyway.info().all())
                .filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst();
        if (newer.isPresent())
            throw new FailedStart(
                    "The database schema is newer than this build: it has had migration "
                            + newer.get().getVersion() + ". Start the newer build, or restore the backup made before.",
                    null);
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("---"))
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
