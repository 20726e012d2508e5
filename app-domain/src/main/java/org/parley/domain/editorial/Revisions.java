package org.parley.domain.editorial;

import java.util.List;
import java.util.Optional;

/**
 * All revisions, and which of them were published as versions. Nothing in here is ever removed, and only automatic saves
 * that nobody relies on yet are changed.
 */
public interface Revisions {

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
