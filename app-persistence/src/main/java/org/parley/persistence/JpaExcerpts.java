package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.article.Reported;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Shown;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Later;
import org.parley.domain.data.Overruled;
import org.parley.domain.data.Part;
import org.parley.domain.data.Place;
import org.parley.domain.data.Published;
import org.parley.domain.data.Recorded;
import org.parley.domain.data.Wanted;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Version;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.history.Finding;
import org.parley.domain.history.Overrule;
import org.parley.domain.position.Absence;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Localized;

/** Finds the places of a part first, in the database's own words, and then all that stands there at once. */
@ApplicationScoped
@Transactional
class JpaExcerpts implements Excerpts {

    private static final String PUBLISHED =
            "select v.id, v.manuscriptId, a.slug, a.headline, v.number, v.change, v.note,"
                    + " v.publishedAt, v.previousHash, v.hash from Version v, Article a where a.id = v.manuscriptId";

    // What hangs on slugs and keys outlives the article that it was said of, and is not public without one.
    private static final String FINDINGS = "select f, w.id from Finding f, Article a join a.positions w"
            + " where a.id = f.manuscriptId and w.key = f.positionKey and a.round is not null"
            + " and f.id > :after order by f.id";

    private static final String OVERRULES = "select o, n.slug, n.name, p.name, t.name"
            + " from Overrule o, Round r, Negotiation n, Party p, Topic t"
            + " where r.slug = o.round and n = r.negotiation and p.slug = o.party and t.slug = o.topic and ("
            + "exists (select 1 from Article a join a.positions w where a.round = r and w.party = p and w.topic = t)"
            + " or exists (select 1 from Article b join b.absences x where b.round = r and x.party = p and x.topic = t)"
            + " or exists (select 1 from Article c join c.commonGround g join g.parties q"
            + " where c.round = r and q = p and g.topic = t)) and o.id > :after order by o.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Override
    public Part<Article> changed(Wanted wanted, @Nullable Place after, int limit) {
        return part(new ExcerptPlaces(entities, wanted).changed(after, limit + 1), limit, this::listed);
    }

    @Override
    public Part<Reported<Position>> positions(Wanted wanted, @Nullable Place after, int limit) {
        var places = new ExcerptPlaces(entities, wanted).inArticles("party_position", after, limit + 1);
        return part(places, limit, ids -> inOrder(new Reports(entities, ids).positions("w.id in :of")));
    }

    @Override
    public Part<Reported<Absence>> absences(Wanted wanted, @Nullable Place after, int limit) {
        var places = new ExcerptPlaces(entities, wanted).inArticles("absence", after, limit + 1);
        return part(places, limit, ids -> inOrder(new Reports(entities, ids).absences("w.id in :of")));
    }

    @Override
    public Part<Reported<Quotation>> quotations(Wanted wanted, @Nullable Place after, int limit) {
        var places = new ExcerptPlaces(entities, wanted).inArticles("quotation", after, limit + 1);
        return part(places, limit, ids -> inOrder(new Reports(entities, ids).quotations("w.id in :of")));
    }

    @Override
    public Part<Reported<FollowUp>> followUps(Wanted wanted, @Nullable Place after, int limit) {
        var places = new ExcerptPlaces(entities, wanted).followUps(after, limit + 1);
        return part(places, limit, ids -> articles.reporting(followUps(ids)));
    }

    @Override
    public Part<Published> versions(@Nullable Change kind, @Nullable Place after, int limit) {
        var query = entities.createQuery(
                PUBLISHED + " and v.id < :before" + (kind == null ? "" : " and v.change = :kind")
                        + " order by v.id desc",
                Object[].class);
        if (kind != null) query.setParameter("kind", kind);
        var found = query.setParameter("before", after == null ? Long.MAX_VALUE : after.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(JpaExcerpts::published)
                .toList();
        return cut(found, limit, v -> new Place(0, v.id()));
    }

    @Override
    @Vouched
    public List<Published> correctionsOf(long articleId) {
        Shown.note(Aspect.Kind.ARTICLE, articleId);
        return entities.createQuery(
                        PUBLISHED + " and a.id = :id and v.change = :kind order by v.id desc", Object[].class)
                .setParameter("id", articleId)
                .setParameter("kind", Change.CORRECTION)
                .getResultStream()
                .map(JpaExcerpts::published)
                .toList();
    }

    @Override
    public Part<Recorded> statusEntries(@Nullable Place after, int limit) {
        var rows = entities.createQuery(
                        "select f.id, e from FollowUp f join f.history e where f.withdrawnFrom is null"
                                + " and e.id < :before order by e.id desc",
                        Object[].class)
                .setParameter("before", after == null ? Long.MAX_VALUE : after.id())
                .setMaxResults(limit + 1)
                .getResultList();
        var whole = followUps(rows.stream().map(row -> (Long) row[0]).distinct().toList()).stream()
                .collect(Collectors.toMap(f -> requireNonNull(f.id()), Function.identity()));
        var found = rows.stream()
                .map(row -> new Recorded(requireNonNull(whole.get((Long) row[0])), (StatusEntry) row[1]))
                .toList();
        return cut(found, limit, r -> new Place(0, requireNonNull(r.entry().id())));
    }

    @Override
    public Part<Later> findings(@Nullable Place after, int limit) {
        var rows = rows(FINDINGS, after, limit + 1);
        if (rows.isEmpty()) return new Part<>(List.of(), null);
        var ids = rows.stream().map(row -> (Long) row[1]).distinct().toList();
        var positions = new Reports(entities, ids).positions("w.id in :of");
        var found = rows.stream().map(row -> later((Finding) row[0], positions)).toList();
        return cut(found, limit, l -> new Place(0, requireNonNull(l.finding().id())));
    }

    @Override
    public Part<Overruled> overrules(@Nullable Place after, int limit) {
        var found = rows(OVERRULES, after, limit + 1).stream()
                .map(row -> new Overruled(
                        (Overrule) row[0], (String) row[1], (Localized) row[2], (Localized) row[3], (Localized) row[4]))
                .toList();
        return cut(found, limit, o -> new Place(0, requireNonNull(o.overrule().id())));
    }

    @Override
    public void everyArticle(BiConsumer<Article, List<Version>> taker) {
        var ids = entities.createQuery("select a.id from Article a order by a.id", Long.class)
                .getResultList();
        for (var id : ids) {
            taker.accept(WholeArticle.read(entities, id), revisions.versions(id));
            entities.clear();
        }
    }

    @Override
    public void forget() {
        entities.clear();
    }

    // What can change the record without adding a row: an article that is withdrawn, a name that is changed, what an
    // editor words anew or takes back.
    @Override
    public String state() {
        var counts = (Object[]) entities.createNativeQuery("select (select max(id) from version),"
                        + " (select max(id) from status_entry), (select count(*) from article),"
                        + " (select sum(edition) from directory_entry), (select count(*) from directory_entry),"
                        + " (select max(id) from finding), (select sum(edition) from finding),"
                        + " (select count(*) from finding), (select max(id) from overrule),"
                        + " (select sum(edition) from overrule), (select count(*) from overrule)")
                .getSingleResult();
        return Arrays.toString(counts);
    }

    private List<Article> listed(List<Long> ids) {
        new Loading(entities, ids).topics("Article a join a.topics x where a.id in :of", "x");
        var found = entities.createQuery("select a from Article a where a.id in :ids", Article.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.left-join-fetch", "a.round.negotiation")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.parties")
                .setHint("eclipselink.batch", "a.topics")
                .getResultList();
        found.forEach(a -> Loading.of(a.parties(), a.topics()));
        // "In" gives them back in any order.
        return found.stream()
                .sorted(Comparator.comparing(a -> ids.indexOf(a.id())))
                .toList();
    }

    private List<FollowUp> followUps(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        TypedQuery<FollowUp> those =
                entities.createQuery("select f from FollowUp f where f.id in :ids", FollowUp.class);
        return JpaFollowUps.whole(those.setParameter("ids", ids)).stream()
                .sorted(Comparator.comparing(f -> ids.indexOf(f.id())))
                .toList();
    }

    private List<Object[]> rows(String query, @Nullable Place after, int most) {
        return entities.createQuery(query, Object[].class)
                .setParameter("after", after == null ? 0L : after.id())
                .setMaxResults(most)
                .getResultList();
    }

    private static Later later(Finding finding, List<Reported<Position>> positions) {
        var on = positions.stream().filter(finding::isOn).findFirst();
        return new Later(on.orElseThrow(), finding);
    }

    private static Published published(Object[] row) {
        return new Published(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (Localized) row[3],
                (Integer) row[4],
                (Change) row[5],
                (Localized) row[6],
                (Instant) row[7],
                (String) row[8],
                (String) row[9]);
    }

    private static <T> Part<T> part(List<Place> places, int limit, Function<List<Long>, List<T>> reading) {
        var shown = places.subList(0, Math.min(places.size(), limit));
        if (shown.isEmpty()) return new Part<>(List.of(), null);
        var items = reading.apply(shown.stream().map(Place::id).toList());
        return new Part<>(items, places.size() > limit ? shown.get(limit - 1) : null);
    }

    // They come with the newest article first; within one they stay as they are.
    private static <T> List<Reported<T>> inOrder(List<Reported<T>> reported) {
        return reported.stream()
                .sorted(Comparator.comparing(w -> requireNonNull(w.article().id())))
                .toList();
    }

    private static <T> Part<T> cut(List<T> found, int limit, Function<T, Place> place) {
        if (found.size() <= limit) return new Part<>(found, null);
        return new Part<>(found.subList(0, limit), place.apply(found.get(limit - 1)));
    }
}
