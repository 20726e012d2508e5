package org.parley.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.domain.search.SynonymGroup;
import org.parley.domain.search.Synonyms;

@ApplicationScoped
@Transactional
class DatabaseSource implements Source {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    Parties parties;

    @Inject
    People people;

    @Inject
    Topics topics;

    @Inject
    Negotiations negotiations;

    @Inject
    Synonyms synonyms;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    DatabaseSource() {}

    @Override
    public List<Long> articlesAfter(long id, int limit) {
        return entities.createQuery("select a.id from Article a where a.id > :id order by a.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Article> article(long id) {
        return articles.withId(id);
    }

    @Override
    public List<Article> articles(List<Long> ids) {
        var found = articles.withIds(ids);
        // Or each would be compared with what it was, at the end of the transaction.
        entities.clear();
        return found;
    }

    @Override
    public Optional<Long> articleOf(long followUp) {
        return entities.createQuery("select a.id from Article a join a.followUps f where f.id = :id", Long.class)
                .setParameter("id", followUp)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Party> parties() {
        return parties.all();
    }

    @Override
    public List<Person> people() {
        return people.all();
    }

    @Override
    public List<Topic> topics() {
        return topics.all();
    }

    @Override
    public List<Negotiation> negotiationsAfter(long id, int limit) {
        var ids = entities.createQuery("select n.id from Negotiation n where n.id > :id order by n.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
        return negotiations.withIds(ids).stream()
                .sorted(Comparator.comparing(n -> ids.indexOf(n.id())))
                .toList();
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public List<List<String>> synonyms() {
        return synonyms.all().stream().map(SynonymGroup::words).toList();
    }
}
