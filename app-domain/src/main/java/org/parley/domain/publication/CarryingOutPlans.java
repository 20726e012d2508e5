package org.parley.domain.publication;

import static org.parley.domain.publication.Course.subject;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.domain.article.Articles;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.RecordFormat.UnreadableRecord;
import org.parley.domain.editorial.Revisions;

/**
 * Publishes what was planned, when its time has come. A plan and its version come and go in one transaction: however many
 * nodes look for it, and wherever one of them dies, it is carried out once.
 */
@Dependent
@Transactional
public class CarryingOutPlans {

    private static final int AT_ONCE = 50;

    private final Course course;
    private final Release release;
    private final PublishingArticle publishing;
    private final RecordFormat format;
    private final Publications publications;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public CarryingOutPlans(
            Manuscripts manuscripts,
            Revisions revisions,
            RecordFormat format,
            Articles articles,
            Publications publications,
            AuditLog audit,
            Clock clock) {
        this.course = new Course(manuscripts, revisions, publications);
        this.publishing = new PublishingArticle(manuscripts, revisions, format, articles, clock);
        this.release = new Release(course, publishing, publications, articles, audit, clock);
        this.format = format;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /** The articles whose time has come, the earliest first; each to be carried out by itself. */
    public List<Long> due() {
        return publications.due(clock.instant(), AT_ONCE);
    }

    /**
     * Publishes one article as planned. If its record is not ready any more, it is sent back for review instead, with the
     * reasons. Nothing happens when another node is at it, or somebody has changed the plan.
     */
    public void carryOut(long manuscriptId) {
        publications.claimed(manuscriptId, clock.instant()).ifPresent(plan -> {
            var manuscript = course.locked(manuscriptId);
            var obstacle = obstacle(plan);
            if (obstacle.isPresent()) sendBack(manuscript, plan, obstacle.get());
            else release.publish(null, manuscript, plan.revision(), plan.change(), plan.note());
        });
    }

    private Optional<Setback> obstacle(PlannedPublication plan) {
        var id = plan.manuscriptId();
        try {
            var issues = publishing.issues(format.read(plan.revision().content()), id);
            return issues.isEmpty() ? Optional.empty() : Optional.of(setback(id, issues, ""));
        } catch (UnreadableRecord e) {
            return Optional.of(setback(id, List.of(), String.valueOf(e.getMessage())));
        }
    }

    private Setback setback(long manuscriptId, List<Issue> issues, String note) {
        return Setback.ofPlan(manuscriptId, clock.instant(), issues, note);
    }

    private void sendBack(Manuscript manuscript, PlannedPublication plan, Setback setback) {
        publications.remove(plan);
        publications.put(setback);
        manuscript.become(State.IN_REVIEW);
        audit.record(null, Deed.PUBLICATION_FAILED, subject(manuscript) + ", " + setback.issues() + setback.note());
    }
}
