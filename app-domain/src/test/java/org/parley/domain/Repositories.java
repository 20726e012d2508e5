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
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Saving;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.media.Media;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;

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
        Media media) {

    public EditingArticle editing(Clock clock) {
        return new EditingArticle(manuscripts, revisions, format, audit, clock);
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
