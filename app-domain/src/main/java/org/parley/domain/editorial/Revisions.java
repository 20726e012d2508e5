package org.parley.domain.editorial;

import java.util.List;
import java.util.Optional;

/** All revisions, and which of them were published as versions. Nothing in here is ever changed or removed. */
public interface Revisions {

    /** The identity of a new article: its revisions and its public record go by it. */
    long newManuscript();

    Optional<Revision> byId(long id);

    /** The draft. */
    Optional<Revision> newest(long manuscriptId);

    void add(Revision revision);

    /** Oldest first. */
    List<Version> versions(long manuscriptId);

    Optional<Version> version(long manuscriptId, int number);

    Optional<Version> latestVersion(long manuscriptId);

    void add(Version version);
}
