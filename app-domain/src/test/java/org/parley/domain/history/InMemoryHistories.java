package org.parley.domain.history;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.domain.article.Article;
import org.parley.domain.article.InMemoryArticles;
import org.parley.domain.article.Reported;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/** What articles in memory report over time. */
public final class InMemoryHistories implements Histories {

    private final InMemoryArticles articles;
    private final InMemoryOverrules overrules;
    private final InMemoryFindings findings;

    public InMemoryHistories(InMemoryArticles articles, InMemoryOverrules overrules, InMemoryFindings findings) {
        this.articles = articles;
        this.overrules = overrules;
        this.findings = findings;
    }

    @Override
    public History of(Negotiation negotiation) {
        return history(negotiation, party -> true, topic -> true);
    }

    @Override
    public History of(Negotiation negotiation, Topic topic) {
        return history(negotiation, party -> true, topic::equals);
    }

    @Override
    public History of(Negotiation negotiation, Party party, Topic topic) {
        return history(negotiation, party::equals, topic::equals);
    }

    private History history(Negotiation negotiation, Predicate<Party> ofParty, Predicate<Topic> onTopic) {
        return History.of(
                negotiation,
                new History.Material(
                        reported(
                                negotiation,
                                Article::positions,
                                p -> ofParty.test(p.party()) && onTopic.test(p.topic())),
                        reported(
                                negotiation,
                                Article::absences,
                                a -> ofParty.test(a.party()) && onTopic.test(a.topic())),
                        reported(
                                negotiation,
                                Article::commonGround,
                                c -> c.parties().stream().anyMatch(ofParty) && onTopic.test(c.topic())),
                        overrules.all,
                        findings.all));
    }

    private <T> List<Reported<T>> reported(
            Negotiation negotiation, Function<Article, List<T>> parts, Predicate<T> wanted) {
        return articles.of(negotiation).stream()
                .flatMap(a -> parts.apply(a).stream().filter(wanted).map(part -> new Reported<>(a, part)))
                .toList();
    }
}
