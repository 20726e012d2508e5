package org.parley.domain.publication;

import static org.parley.domain.publication.Course.subject;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Articles;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.NotReadyToPublish;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.publication.NoSuchMoment.Why;
import org.parley.domain.publication.WallTime.Occurrence;
import org.parley.domain.text.Localized;

/** An editor decides that readers get a revision later, by the clock. */
@Dependent
@Transactional
public class PlanningPublication {

    private final Course course;
    private final PublishingArticle publishing;
    private final RecordFormat format;
    private final Publications publications;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public PlanningPublication(
            Manuscripts manuscripts,
            Revisions revisions,
            RecordFormat format,
            Articles articles,
            Publications publications,
            AuditLog audit,
            Clock clock) {
        this.course = new Course(manuscripts, revisions, publications);
        this.publishing = new PublishingArticle(manuscripts, revisions, format, articles, clock);
        this.format = format;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Plans the newest revision, in the place of what was planned for the article before.
     *
     * @param seen the number of the revision that the editor has seen
     * @param which of two times that look the same; null where nobody was asked
     * @throws NoSuchMoment when the time never comes, comes twice, or has passed
     * @throws NotReadyToPublish when the record has issues already now
     * @throws Unfitting when there is a newer revision, readers have this one already, or it is in the trash
     */
    public PlannedPublication plan(
            Editor who,
            long manuscriptId,
            int seen,
            WallTime time,
            @Nullable Occurrence which,
            Change change,
            @Nullable Localized note) {
        who.require(Role.EDITOR);
        if (change == Change.CORRECTION && note == null)
            throw new IllegalArgumentException("Readers are told what was wrong");
        var manuscript = course.atWork(manuscriptId, who);
        var newest = course.newest(manuscript, seen);
        if (course.isPublic(newest)) throw new Unfitting(manuscript, "readers have this revision");
        var at = time.moment(which);
        if (!at.isAfter(clock.instant())) throw new NoSuchMoment(Why.PAST);
        requireReady(newest);
        newest.settle();
        course.dropPlan(manuscript);
        var plan = new PlannedPublication(newest, change, note, time, at, who);
        publications.add(plan);
        publications.getOver(manuscriptId);
        manuscript.become(State.SCHEDULED);
        audit.record(who, Deed.PUBLICATION_SCHEDULED, subject(manuscript) + ", " + at);
        return plan;
    }

    /** Nothing happens when nothing is planned any more. */
    public void cancel(Editor who, long manuscriptId) {
        who.require(Role.EDITOR);
        var manuscript = course.atWork(manuscriptId, who);
        if (publications.planned(manuscriptId).isEmpty()) return;
        course.dropPlan(manuscript);
        course.rest(manuscript);
        audit.record(who, Deed.PUBLICATION_UNSCHEDULED, subject(manuscript));
    }

    private void requireReady(Revision revision) {
        var issues = publishing.issues(format.read(revision.content()), revision.manuscriptId());
        if (!issues.isEmpty()) throw new NotReadyToPublish(issues);
    }
}
