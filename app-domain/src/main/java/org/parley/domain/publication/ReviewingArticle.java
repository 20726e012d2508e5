package org.parley.domain.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.Revisions;

/** Has a second pair of eyes look at a draft before readers get it. */
@Dependent
@Transactional
public class ReviewingArticle {

    private final Course course;
    private final Publications publications;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public ReviewingArticle(
            Manuscripts manuscripts, Revisions revisions, Publications publications, AuditLog audit, Clock clock) {
        this.course = new Course(manuscripts, revisions, publications);
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Authors, too, ask for it. Asking twice makes no difference.
     *
     * @throws Unfitting when its publication is planned, or it is in the trash
     */
    public void ask(Editor who, long manuscriptId) {
        who.require(Role.AUTHOR);
        var manuscript = course.atWork(manuscriptId, who);
        if (manuscript.state() == State.IN_REVIEW) return;
        if (manuscript.state() == State.SCHEDULED) throw new Unfitting(manuscript, "its publication is planned");
        manuscript.become(State.IN_REVIEW);
        publications.getOver(manuscriptId);
        audit.record(who, Deed.REVIEW_ASKED, Course.subject(manuscript));
    }

    /**
     * Sends it back to those who write it.
     *
     * @param note what is still to be done; may be empty
     * @throws Unfitting when nobody asked for a review
     */
    public void end(Editor who, long manuscriptId, String note) {
        who.require(Role.EDITOR);
        var manuscript = course.atWork(manuscriptId, who);
        if (manuscript.state() != State.IN_REVIEW) throw new Unfitting(manuscript, "not in review");
        course.rest(manuscript);
        publications.put(Setback.ofReview(manuscriptId, clock.instant(), who, note));
        audit.record(who, Deed.REVIEW_ENDED, Course.subject(manuscript));
    }
}
