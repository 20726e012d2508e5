package org.parley.domain.editorial;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.domain.Identity;

/** Revisions and versions in two lists. */
public final class InMemoryRevisions implements Revisions {

    private final List<Revision> revisions = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();

    @Override
    public List<Entry> entries(long manuscriptId, int below, int limit) {
        return revisionsOf(manuscriptId)
                .filter(r -> r.number() < below)
                .sorted(comparing(Revision::number).reversed())
                .limit(limit)
                .map(this::entry)
                .toList();
    }

    private Entry entry(Revision r) {
        var version = versions.stream().filter(v -> v.revision() == r).findFirst();
        return new Entry(
                r.number(),
                r.editor(),
                r.madeAt(),
                r.automatic(),
                r.summary(),
                version.map(Version::number).orElse(null),
                version.map(Version::change).orElse(null));
    }

    @Override
    public Optional<Revision> byId(long id) {
        return revisions.stream().filter(r -> Long.valueOf(id).equals(r.id())).findFirst();
    }

    @Override
    public Optional<Revision> newest(long manuscriptId) {
        return revisionsOf(manuscriptId).max(comparing(Revision::number));
    }

    @Override
    public Optional<Revision> numbered(long manuscriptId, int number) {
        return revisionsOf(manuscriptId).filter(r -> r.number() == number).findFirst();
    }

    @Override
    public void add(Revision revision) {
        if (revisionsOf(revision.manuscriptId()).anyMatch(r -> r.number() == revision.number()))
            throw new IllegalStateException("There is a revision " + revision.number());
        Identity.give(revision);
        revisions.add(revision);
    }

    @Override
    public void write(Revision revision) {
        // What is in the list has changed by itself.
    }

    @Override
    public List<Version> versions(long manuscriptId) {
        return versions.stream()
                .filter(v -> v.revision().manuscriptId() == manuscriptId)
                .sorted(comparing(Version::number))
                .toList();
    }

    @Override
    public Optional<Version> version(long manuscriptId, int number) {
        return versions(manuscriptId).stream().filter(v -> v.number() == number).findFirst();
    }

    @Override
    public Optional<Version> latestVersion(long manuscriptId) {
        return versions(manuscriptId).stream().max(comparing(Version::number));
    }

    @Override
    public void add(Version version) {
        if (version(version.revision().manuscriptId(), version.number()).isPresent())
            throw new IllegalStateException("There is a version " + version.number());
        if (versions.stream().anyMatch(v -> v.revision() == version.revision()))
            throw new IllegalStateException("Published before");
        versions.add(version);
    }

    private Stream<Revision> revisionsOf(long manuscriptId) {
        return revisions.stream().filter(r -> r.manuscriptId() == manuscriptId);
    }
}
