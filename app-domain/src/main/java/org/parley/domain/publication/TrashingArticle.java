package org.parley.domain.publication;

import static org.parley.domain.publication.Course.subject;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.Revisions;

/** Puts away what is not to be worked on any more, takes it back, and at last deletes it. */
@Dependent
@Transactional
public class TrashingArticle {

    private final Course course;
    private final Manuscripts manuscripts;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public TrashingArticle(
            Manuscripts manuscripts, Revisions revisions, Publications publications, AuditLog audit, Clock clock) {
        this.course = new Course(manuscripts, revisions, publications);
        this.manuscripts = manuscripts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whatever was asked or planned for it is dropped. Doing it twice makes no difference.
     *
     * @throws Unfitting when readers can see it
     */
    public void trash(Editor who, long manuscriptId) {
        who.require(Role.AUTHOR);
        var manuscript = course.locked(manuscriptId);
        manuscript.requireOpenTo(who);
        if (manuscript.trashedAt() != null) return;
        if (course.wasPublished(manuscript) && !course.isWithdrawn(manuscript))
            throw new Unfitting(manuscript, "readers can see it");
        course.dropPlan(manuscript);
        course.rest(manuscript);
        manuscript.trash(clock.instant());
        audit.record(who, Deed.TRASHED, subject(manuscript));
    }

    public void restore(Editor who, long manuscriptId) {
        who.require(Role.AUTHOR);
        var manuscript = course.locked(manuscriptId);
        manuscript.requireOpenTo(who);
        if (manuscript.trashedAt() == null) return;
        manuscript.restore();
        audit.record(who, Deed.RESTORED_FROM_TRASH, subject(manuscript));
    }

    /**
     * Deletes it for good, with all its revisions.
     *
     * @param name what the administrator typed to show that they mean it: see {@link #name}
     * @return false when that is not its name
     * @throws Unfitting when it is not in the trash, or was ever published
     */
    public boolean delete(Editor who, long manuscriptId, String name) {
        who.require(Role.ADMINISTRATOR);
        var manuscript = course.locked(manuscriptId);
        if (manuscript.trashedAt() == null) throw new Unfitting(manuscript, "not in the trash");
        if (course.wasPublished(manuscript)) throw new Unfitting(manuscript, "its versions are public record");
        if (!name(manuscript).equals(name.strip())) return false;
        audit.record(who, Deed.ARTICLE_DELETED, subject(manuscript) + ", " + name(manuscript));
        manuscripts.remove(manuscript);
        return true;
    }

    /** Its headline as lists show it or, where it has none, its slug. */
    public static String name(Manuscript manuscript) {
        return manuscript.title().isBlank()
                ? manuscript.slug()
                : manuscript.title().strip();
    }
}
