package org.parley.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;

/**
 * Writes what editors change, at once: what refers to it may be added next, and left to itself, EclipseLink would write
 * that first. And an editor wants to hear of what the database refuses while there is a form to show it in.
 */
final class Changes {

    private static final int DUPLICATE = 1062;
    private static final int REFERRED_TO = 1451;

    private Changes() {}

    /** With its line in the list. */
    static void add(EntityManager entities, Listed what) {
        entities.persist(what);
        write(entities, what);
        EntryRow.write(entities, what);
    }

    static void write(EntityManager entities, Listed what) {
        try {
            entities.flush();
            PublicRecord.changed(entities, what);
            PublicRecord.touched(Touched.by(what));
        } catch (PersistenceException e) {
            throw refusal(e, what);
        }
    }

    static void remove(EntityManager entities, Listed what) {
        entities.remove(what);
        write(entities, what);
    }

    private static RuntimeException refusal(PersistenceException e, Listed what) {
        return switch (code(e)) {
            case DUPLICATE -> new SlugTaken(what.slug());
            case REFERRED_TO -> new StillUsed(what.slug());
            default -> e;
        };
    }

    private static int code(@Nullable Throwable e) {
        if (e instanceof SQLIntegrityConstraintViolationException violation) return violation.getErrorCode();
        return e == null ? 0 : code(e.getCause());
    }
}
