package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.article.Reported;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.change.Shown;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Localized;

@ApplicationScoped
@Transactional
class JpaArticles implements Articles {

    @PersistenceContext
    EntityManager entities;

    @Override
    @Vouched
    public Optional<Article> findPublished(String slug) {
        // Without the document of its version, an article is what the tables say.
        return Shown.orNothing(CurrentVersion.read(entities, slug).or(() -> fromTables(slug)));
    }

    private Optional<Article> fromTables(String slug) {
        return entities.createQuery("select a.id from Article a where a.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(id -> WholeArticle.read(entities, id));
    }

    @Override
    @Vouched
    public Optional<Article> withId(long id) {
        Shown.note(Aspect.Kind.ARTICLE, id);
        return entities.createQuery("select a.slug from Article a where a.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(slug -> WholeArticle.read(entities, id));
    }

    @Override
    public List<Article> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : ManyArticles.read(entities, List.copyOf(ids));
    }

    @Override
    public Optional<Long> everAt(String slug) {
        var owner = entities.createNativeQuery("select manuscript_id from published_slug where slug = ?1")
                .setParameter(1, slug)
                .getResultList();
        return owner.stream().findFirst().map(id -> ((Number) id).longValue());
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
    @Vouched
    public List<Article> of(Negotiation negotiation) {
        Shown.note(Aspect.Kind.OF_NEGOTIATION, requireNonNull(negotiation.id()));
        return listed(
                query("select a from Article a where a.round.negotiation = :negotiation"
                                + " order by a.publishedAt desc, a.id desc")
                        .setParameter("negotiation", negotiation),
                Integer.MAX_VALUE);
    }

    @Override
    public List<Reported<Position>> positionsOf(Party party) {
        return new Reports(entities, party).positions("w.party = :of");
    }

    @Override
    public List<Reported<Position>> positionsOn(Topic topic) {
        return new Reports(entities, topic).positions("w.topic = :of");
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOf(Party party) {
        return new Reports(entities, party).commonGround(":of member of w.parties");
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOn(Topic topic) {
        return new Reports(entities, topic).commonGround("w.topic = :of");
    }

    @Override
    public List<Reported<Quotation>> quotationsOf(Person speaker) {
        return new Reports(entities, speaker).quotations("w.speaker = :of");
    }

    @Override
    @Vouched
    public Optional<Article> reporting(FollowUp followUp) {
        return listed(
                        query("select a from Article a join a.followUps f where f = :followUp")
                                .setParameter("followUp", followUp),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    @Vouched
    public List<Reported<FollowUp>> reporting(List<FollowUp> followUps) {
        if (followUps.isEmpty()) return List.of();
        var ids = new HashMap<Long, Long>();
        entities.createQuery("select f.id, a.id from Article a join a.followUps f where f in :those", Object[].class)
                .setParameter("those", followUps)
                .getResultList()
                .forEach(row -> ids.put((Long) row[0], (Long) row[1]));
        var articles = listed(
                        query("select a from Article a where a.id in :ids")
                                .setParameter("ids", Set.copyOf(ids.values())),
                        Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.toMap(a -> requireNonNull(a.id()), Function.identity()));
        return followUps.stream()
                .map(f -> new Reported<>(requireNonNull(articles.get(ids.get(f.id()))), f))
                .toList();
    }

    @Override
    public boolean isPublished(String slug) {
        return !entities.createQuery("select a.id from Article a where a.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Entry> entries(int limit) {
        return entities.createQuery(
                        "select a.slug, a.publishedAt, a.updatedAt from Article a order by a.publishedAt desc, a.id"
                                + " desc",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Entry((String) row[0], (Instant) (row[2] == null ? row[1] : row[2])))
                .toList();
    }

    @Override
    public List<News> publishedAfter(Instant moment, int limit) {
        return entities.createQuery(
                        "select a.slug, a.headline, a.publishedAt from Article a where a.publishedAt > :moment"
                                + " order by a.publishedAt desc, a.id desc",
                        Object[].class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new News((String) row[0], (Localized) row[1], (Instant) row[2]))
                .toList();
    }

    @Override
    public void publish(Article article) {
        var id = requireNonNull(article.id());
        PublicRecord.changed(entities, Kind.ARTICLE, id);
        var before = Touched.byArticle(entities, id);
        claim(article);
        var live = live(article);
        if (live == null) {
            entities.persist(article);
        } else {
            live.clear();
            // What goes must be gone before what comes in its place is written.
            entities.flush();
            live.become(article);
        }
        entities.flush();
        PositionDays.of(entities, "a.id", id);
        before.addAll(Touched.byArticle(entities, id));
        PublicRecord.touched(before);
    }

    @Override
    public void withdraw(long id) {
        PublicRecord.changed(entities, Kind.ARTICLE, id);
        var touched = Touched.byArticle(entities, id);
        // Before the article is read, so that it goes without them.
        entities.createNativeQuery(
                        "update follow_up set withdrawn_from = article_id, article_id = null where article_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        var live = entities.find(Article.class, id);
        // What is gone already may still tell why.
        if (live == null) {
            PublicRecord.touched(touched);
            return;
        }
        entities.refresh(live);
        live.clear();
        entities.flush();
        entities.remove(live);
        entities.flush();
        PublicRecord.touched(touched);
    }

    private @Nullable Article live(Article article) {
        var live = entities.find(Article.class, article.id());
        return live == null && isAwaited(requireNonNull(article.id())) ? resumed(article) : live;
    }

    private boolean isAwaited(long id) {
        return !entities.createNativeQuery("select 1 from follow_up where withdrawn_from = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** The article with nothing in it but the follow-ups that waited for it. */
    private Article resumed(Article article) {
        var empty = new Article(article.slug(), article.headline());
        var id = requireNonNull(article.id());
        empty.publishedAs(id, article.version(), requireNonNull(article.publishedAt()), null);
        entities.persist(empty);
        entities.flush();
        entities.createNativeQuery(
                        "update follow_up set article_id = ?1, withdrawn_from = null where withdrawn_from = ?1")
                .setParameter(1, id)
                .executeUpdate();
        entities.detach(empty);
        return entities.find(Article.class, id);
    }

    // A slug that is somebody else's is refused by the key of the table.
    private void claim(Article article) {
        if (everAt(article.slug()).equals(Optional.ofNullable(article.id()))) return;
        entities.createNativeQuery("insert into published_slug (slug, manuscript_id) values (?1, ?2)")
                .setParameter(1, article.slug())
                .setParameter(2, article.id())
                .executeUpdate();
    }

    private TypedQuery<Article> query(String jpql) {
        return entities.createQuery(jpql, Article.class);
    }

    private static List<Article> listed(TypedQuery<Article> query, int limit) {
        return query.setHint("eclipselink.left-join-fetch", "a.round.negotiation")
                .setMaxResults(limit)
                .getResultList();
    }
}
