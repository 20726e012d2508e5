package org.parley.domain;

import org.parley.domain.article.Articles;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;

/** All that a contract test can ask for, within one step. */
public record Repositories(
        Articles articles,
        Revisions revisions,
        Parties parties,
        People people,
        Topics topics,
        Negotiations negotiations,
        FollowUps followUps,
        RecordFormat format) {

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
