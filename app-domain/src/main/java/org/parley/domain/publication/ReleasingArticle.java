package org.parley.domain.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Articles;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Version;
import org.parley.domain.text.Localized;

/** An editor gives readers what the newest revision says. */
@Dependent
@Transactional
public class ReleasingArticle {

    private final Course course;
    private final Release release;
    private final Revisions revisions;

    @Inject
    public ReleasingArticle(
            Manuscripts manuscripts,
            Revisions revisions,
            RecordFormat format,
            Articles articles,
            Publications publications,
            AuditLog audit,
            Clock clock) {
        var publishing = new PublishingArticle(manuscripts, revisions, format, articles, clock);
        this.course = new Course(manuscripts, revisions, publications);
        this.release = new Release(course, publishing, publications, articles, audit, clock);
        this.revisions = revisions;
    }

    /**
     * Of several who do it at once, or of one who clicks twice, one makes a version, and all get it.
     *
     * @param seen the number of the revision that the editor has seen
     * @param change what it is to readers of the version before
     * @param note what readers are told about it
     * @throws org.parley.domain.editorial.NotReadyToPublish when the record has issues; then nothing has changed
     * @throws Unfitting when there is a newer revision, or it is in the trash
     * @throws IllegalArgumentException when a correction comes without a note
     */
    public Version publish(Editor who, long manuscriptId, int seen, Change change, @Nullable Localized note) {
        who.require(Role.EDITOR);
        if (change == Change.CORRECTION && note == null)
            throw new IllegalArgumentException("Readers are told what was wrong");
        var manuscript = course.atWork(manuscriptId, who);
        var newest = course.newest(manuscript, seen);
        if (course.isPublic(newest))
            return revisions.latestVersion(manuscriptId).orElseThrow();
        return release.publish(who, manuscript, newest, change, note);
    }
}
