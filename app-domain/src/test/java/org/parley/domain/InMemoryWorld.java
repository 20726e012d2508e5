package org.parley.domain;

import java.util.function.Function;
import org.parley.domain.article.InMemoryArticles;
import org.parley.domain.audit.InMemoryAuditLog;
import org.parley.domain.directory.InMemoryDirectory;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.EditorFixture;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.InMemoryManuscripts;
import org.parley.domain.editorial.InMemoryRecords;
import org.parley.domain.editorial.InMemoryRevisions;
import org.parley.domain.followup.InMemoryFollowUps;
import org.parley.domain.history.InMemoryFindings;
import org.parley.domain.history.InMemoryHistories;
import org.parley.domain.history.InMemoryOverrules;
import org.parley.domain.media.InMemoryMedia;
import org.parley.domain.negotiation.InMemoryNegotiations;
import org.parley.domain.negotiation.InMemoryTopics;
import org.parley.domain.party.InMemoryParties;
import org.parley.domain.party.InMemoryPeople;
import org.parley.domain.publication.InMemoryPublications;
import org.parley.domain.review.InMemoryReviews;

/** Everything in memory. There are no transactions: what a step did before it failed stays done. */
public final class InMemoryWorld implements World {

    private final InMemoryArticles articles = new InMemoryArticles();

    private final InMemoryParties parties = new InMemoryParties();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryTopics topics = new InMemoryTopics();
    private final InMemoryNegotiations negotiations = new InMemoryNegotiations();
    private final InMemoryOverrules overrules = new InMemoryOverrules();
    private final InMemoryFindings findings = new InMemoryFindings();

    public final Repositories all = new Repositories(
            articles,
            new InMemoryManuscripts(),
            new InMemoryRevisions(),
            parties,
            people,
            topics,
            negotiations,
            new InMemoryFollowUps(articles),
            new InMemoryRecords(),
            new InMemoryAuditLog(),
            new InMemoryDirectory(articles, parties, people, topics, negotiations),
            new InMemoryMedia(),
            new InMemoryPublications(),
            new InMemoryReviews(),
            new InMemoryHistories(articles, overrules, findings),
            overrules,
            findings);

    @Override
    public Editor editor(Role role) {
        var editor = EditorFixture.editor(role);
        Identity.give(editor);
        return editor;
    }

    @Override
    public <T> T in(Function<Repositories, T> step) {
        return step.apply(all);
    }
}
