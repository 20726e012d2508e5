package org.parley.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema of a database up to what this build expects. */
final class Migration {

    // What follows is for developers, and is in the log.
    private static final int MOST_LINES = 4;

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
            throw new FailedStart(whatToDo(e), e);
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

    private static String whatToDo(FlywayException e) {
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)
            return "The database is not empty, and what is in it is not Parley's:"
                    + " let PARLEY_DB_URL name an empty database of its own.";
        if (e instanceof FlywayValidateException)
            return "The database schema was made by another build (" + inOneLine(e)
                    + "). Start the build that fits it, or restore the backup made before.";
        return "The database could not be migrated: " + inOneLine(e);
    }

    private static String inOneLine(Throwable e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isBlank() && !line.startsWith("---"))
                .limit(MOST_LINES)
                .collect(Collectors.joining(" "));
    }
}
