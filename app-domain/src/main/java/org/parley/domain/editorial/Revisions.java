package org.parley.domain.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All revisions, and which of them were published as versions. Nothing in here is ever removed, and only automatic saves
 * that nobody relies on yet are changed.
 */
public interface Revisions {

    /**
     * A revision as lists tell of it, without what it says.
     *
     * @param version the number of the version that it was published as; null when it was not
     */
    record Entry(
            int number,
            String editor,
            Instant madeAt,
            boolean automatic,
            String summary,
            @Nullable Integer version,
            @Nullable Change change) {}

    /** The newest first, from below a number on. */
    List<Entry> entries(long manuscriptId, int below, int limit);

    Optional<Revision> byId(long id);

    /** The draft. */
    Optional<Revision> newest(long manuscriptId);

    Optional<Revision> numbered(long manuscriptId, int number);

    void add(Revision revision);

    /** Writes what an automatic save has changed, at once. */
    void write(Revision revision);

    /** Oldest first. */
    List<Version> versions(long manuscriptId);

    Optional<Version> version(long manuscriptId, int number);

    Optional<Version> latestVersion(long manuscriptId);

    void add(Version version);
}
