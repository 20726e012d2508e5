package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.article.Reported;
import org.parley.domain.article.Section;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

@ApplicationScoped
@Transactional
class JpaArticles implements Articles {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Article> findPublished(String slug) {
        return whole(query("select a from Article a where a.slug = :slug").setParameter("slug", slug));
    }

    @Override
    public Optional<Article> withId(long id) {
        return whole(query("select a from Article a where a.id = :id").setParameter("id", id));
    }

    @Override
    public List<Article> newest(@Nullable Place after, int limit) {
        if (after == null)
            return listed(query("select a from Article a order by a.publishedAt desc, a.id desc"), limit);
        // Written so that MariaDB reads on from the place in the index; it would not do so for a row comparison.
        return listed(
                query("select a from Article a where a.publishedAt <= :at and (a.publishedAt < :at or a.id < :id)"
                                + " order by a.publishedAt desc, a.id desc")
                        .setParameter("at", after.publishedAt())
                        .setParameter("id", after.id()),
                limit);
    }

    @Override
    public List<Article> of(Negotiation negotiation) {
        return listed(
                query("select a from Article a where a.round.negotiation = :negotiation"
                                + " order by a.publishedAt desc, a.id desc")
                        .setParameter("negotiation", negotiation),
                Integer.MAX_VALUE);
    }

    @Override
    public List<Reported<Position>> positionsOf(Party party) {
        return reported(
                "select a, w from Article a join a.positions w where w.party = :of"
                        + " order by a.publishedAt desc, a.id desc, w.id",
                party,
                Position.class,
                "w.quotations.speaker.posts");
    }

    @Override
    public List<Reported<Position>> positionsOn(Topic topic) {
        return reported(
                "select a, w from Article a join a.positions w where w.topic = :of"
                        + " order by a.publishedAt desc, a.id desc, w.id",
                topic,
                Position.class,
                "w.quotations.speaker.posts");
    }

    @Override
    public List<Reported<Quotation>> quotationsOf(Person speaker) {
        return reported(
                "select a, w from Article a join a.quotations w where w.speaker = :of"
                        + " order by a.publishedAt desc, a.id desc, w.id",
                speaker,
                Quotation.class,
                "w.speaker.posts");
    }

    @Override
    public Optional<Article> reporting(FollowUp followUp) {
        return listed(
                        query("select a from Article a join a.followUps f where f = :followUp")
                                .setParameter("followUp", followUp),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public List<Entry> entries(int limit) {
        return entities.createQuery(
                        "select a.slug, a.publishedAt, a.updatedAt from Article a order by a.publishedAt desc, a.id desc",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Entry((String) row[0], (java.time.Instant) (row[2] == null ? row[1] : row[2])))
                .toList();
    }

    @Override
    public void publish(Article article) {
        var live = entities.find(Article.class, article.id());
        if (live == null) {
            entities.persist(article);
            return;
        }
        live.clear();
        // What goes must be gone before what comes in its place is written.
        entities.flush();
        live.become(article);
    }

    private TypedQuery<Article> query(String jpql) {
        return entities.createQuery(jpql, Article.class);
    }

    private static List<Article> listed(TypedQuery<Article> query, int limit) {
        return query.setHint("eclipselink.left-join-fetch", "a.round.negotiation")
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> List<Reported<T>> reported(String jpql, Object of, Class<T> type, String batch) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("of", of)
                .getResultStream()
                .map(row -> new Reported<>((Article) row[0], type.cast(row[1])))
                .toList();
    }

    // Parties, topics and speakers come first, all at once: what refers to them then finds them loaded.
    private static Optional<Article> whole(TypedQuery<Article> query) {
        var found = query.setHint("eclipselink.left-join-fetch", "a.round.negotiation")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.sections.paragraphs")
                .setHint("eclipselink.batch", "a.quotations.speaker.posts")
                .setHint("eclipselink.batch", "a.positions.quotations")
                .setHint("eclipselink.batch", "a.commonGround.parties")
                .setHint("eclipselink.batch", "a.followUps.parties")
                .setHint("eclipselink.batch", "a.followUps.history")
                .getResultStream()
                .findFirst();
        found.ifPresent(JpaArticles::load);
        return found;
    }

    private static void load(Article a) {
        Loading.of(a.parties(), a.topics(), a.keyPoints(), a.lacunae(), a.absences(), a.readAlso());
        a.sections().forEach(Section::paragraphs);
        a.quotations().forEach(Quotation::post);
        a.positions().forEach(Position::quotations);
        a.commonGround().forEach(c -> c.parties());
        a.followUps().forEach(f -> Loading.of(f.parties(), f.history()));
        var round = a.round();
        if (round != null) {
            Loading.of(round.delegates(), round.durations(), round.namings());
            Loading.of(round.negotiation().participations());
        }
    }
}
