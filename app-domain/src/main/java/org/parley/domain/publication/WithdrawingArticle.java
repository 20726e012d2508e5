package org.parley.domain.publication;

import static org.parley.domain.publication.Course.subject;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.domain.article.Articles;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.text.Localized;

/** Takes an article away from readers and tells them why. Its versions stay in their chain; it can be published again. */
@Dependent
@Transactional
public class WithdrawingArticle {

    private final Course course;
    private final Articles articles;
    private final Publications publications;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public WithdrawingArticle(
            Manuscripts manuscripts,
            Revisions revisions,
            Articles articles,
            Publications publications,
            AuditLog audit,
            Clock clock) {
        this.course = new Course(manuscripts, revisions, publications);
        this.articles = articles;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whatever was planned for it is dropped. Doing it twice makes no difference.
     *
     * @throws Unfitting when readers never got it
     */
    public void withdraw(Editor who, long manuscriptId, Localized reason) {
        who.require(Role.EDITOR);
        var manuscript = course.atWork(manuscriptId, who);
        if (course.isWithdrawn(manuscript)) return;
        if (!course.wasPublished(manuscript)) throw new Unfitting(manuscript, "never published");
        articles.withdraw(manuscriptId);
        course.dropPlan(manuscript);
        publications.add(new Withdrawal(manuscriptId, clock.instant(), who, reason));
        manuscript.become(State.WITHDRAWN);
        audit.record(who, Deed.WITHDRAWN, subject(manuscript));
    }
}
