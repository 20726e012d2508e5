package org.parley.domain;

import java.time.Clock;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.directory.Directory;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.RestoringRevision;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Saving;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.history.Findings;
import org.parley.domain.history.Histories;
import org.parley.domain.history.Overrules;
import org.parley.domain.media.Media;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.publication.CarryingOutPlans;
import org.parley.domain.publication.PlanningPublication;
import org.parley.domain.publication.Publications;
import org.parley.domain.publication.ReleasingArticle;
import org.parley.domain.publication.ReviewingArticle;
import org.parley.domain.publication.TrashingArticle;
import org.parley.domain.publication.WithdrawingArticle;
import org.parley.domain.review.CommentingDraft;
import org.parley.domain.review.Reviews;
import org.parley.domain.review.SharingDraft;

/** All that a contract test can ask for, within one step. */
public record Repositories(
        Articles articles,
        Manuscripts manuscripts,
        Revisions revisions,
        Parties parties,
        People people,
        Topics topics,
        Negotiations negotiations,
        FollowUps followUps,
        RecordFormat format,
        AuditLog audit,
        Directory directory,
        Media media,
        Publications publications,
        Reviews reviews,
        Histories histories,
        Overrules overrules,
        Findings findings) {

    public EditingArticle editing(Clock clock) {
        return new EditingArticle(manuscripts, revisions, format, audit, clock);
    }

    public PublishingArticle publishing(Clock clock) {
        return new PublishingArticle(manuscripts, revisions, format, articles, clock);
    }

    public RestoringRevision restoring(Clock clock) {
        return new RestoringRevision(manuscripts, revisions, format, audit, clock);
    }

    public ReviewingArticle reviewing(Clock clock) {
        return new ReviewingArticle(manuscripts, revisions, publications, audit, clock);
    }

    public ReleasingArticle releasing(Clock clock) {
        return new ReleasingArticle(manuscripts, revisions, format, articles, publications, audit, clock);
    }

    public PlanningPublication planning(Clock clock) {
        return new PlanningPublication(manuscripts, revisions, format, articles, publications, audit, clock);
    }

    public CarryingOutPlans carryingOut(Clock clock) {
        return new CarryingOutPlans(manuscripts, revisions, format, articles, publications, audit, clock);
    }

    public WithdrawingArticle withdrawing(Clock clock) {
        return new WithdrawingArticle(manuscripts, revisions, articles, publications, audit, clock);
    }

    public TrashingArticle trashing(Clock clock) {
        return new TrashingArticle(manuscripts, revisions, publications, audit, clock);
    }

    public SharingDraft sharing(Clock clock) {
        return new SharingDraft(manuscripts, revisions, format, reviews, audit, clock);
    }

    public CommentingDraft commenting(Clock clock) {
        return new CommentingDraft(manuscripts, revisions, reviews, audit, clock);
    }

    /** Puts a whole record in the place of the newest. */
    public Revision rewrite(long manuscript, Article record, Editor who, Clock clock) {
        var editing = editing(clock);
        var basedOn = editing.open(who, manuscript).orElseThrow().fingerprint(Concern.WHOLE);
        return editing.revise(who, manuscript, Concern.WHOLE, basedOn, before -> record, Saving.BY_HAND, "")
                .revision();
    }

    /** Adds what the articles of the fixture refer to. */
    public void know(GenevaFixture geneva) {
        parties.add(geneva.us);
        parties.add(geneva.russia);
        parties.add(geneva.ukraine);
        people.add(geneva.sherman);
        topics.add(geneva.enlargement);
        topics.add(geneva.armsControl);
        topics.add(geneva.nuclearWar);
        negotiations.add(geneva.negotiation);
    }
}
