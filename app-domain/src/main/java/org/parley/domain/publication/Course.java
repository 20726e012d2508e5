package org.parley.domain.publication;

import static java.util.Objects.requireNonNull;

import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;

/** How far an article has come: what all decisions on it share. */
final class Course {

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final Publications publications;

    Course(Manuscripts manuscripts, Revisions revisions, Publications publications) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.publications = publications;
    }

    /**
     * The article, with everybody else who decides on it waiting. Before anything else is read.
     *
     * @throws IllegalArgumentException when nobody began it
     */
    Manuscript locked(long manuscriptId) {
        return manuscripts
                .locked(manuscriptId)
                .orElseThrow(() -> new IllegalArgumentException("No article " + manuscriptId));
    }

    /** @throws Unfitting when it is in the trash */
    Manuscript atWork(long manuscriptId, Editor who) {
        var manuscript = locked(manuscriptId);
        manuscript.requireOpenTo(who);
        if (manuscript.trashedAt() != null) throw new Unfitting(manuscript, "in the trash");
        return manuscript;
    }

    /**
     * The newest revision, which the editor has seen.
     *
     * @throws Unfitting when there is a newer one than they have seen
     */
    Revision newest(Manuscript manuscript, int seen) {
        var newest = revisions.newest(id(manuscript)).orElseThrow();
        if (newest.number() != seen) throw new Unfitting(manuscript, "revision " + newest.number() + " is newer");
        return newest;
    }

    /** Back to where it was before anybody asked for its review or planned its publication. */
    void rest(Manuscript manuscript) {
        manuscript.become(
                wasPublished(manuscript) ? isWithdrawn(manuscript) ? State.WITHDRAWN : State.PUBLISHED : State.DRAFT);
    }

    /** Whether readers see this very revision. */
    boolean isPublic(Revision revision) {
        return publications.withdrawal(revision.manuscriptId()).isEmpty()
                && revisions
                        .latestVersion(revision.manuscriptId())
                        .filter(v -> v.revision().number() == revision.number())
                        .isPresent();
    }

    boolean wasPublished(Manuscript manuscript) {
        return revisions.latestVersion(id(manuscript)).isPresent();
    }

    boolean isWithdrawn(Manuscript manuscript) {
        return publications.withdrawal(id(manuscript)).isPresent();
    }

    void dropPlan(Manuscript manuscript) {
        publications.planned(id(manuscript)).ifPresent(publications::remove);
    }

    static long id(Manuscript manuscript) {
        return requireNonNull(manuscript.id());
    }

    static String subject(Manuscript manuscript) {
        return "article " + manuscript.id();
    }
}
