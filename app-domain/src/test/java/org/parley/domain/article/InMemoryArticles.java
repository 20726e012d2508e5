package org.parley.domain.article;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Identity;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

/** Articles in a list. */
public final class InMemoryArticles implements Articles {

    private static final Comparator<Place> NEWEST_FIRST =
            comparing(Place::publishedAt).thenComparing(Place::id).reversed();

    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Long> slugs = new HashMap<>();
    private final Map<Long, List<FollowUp>> waiting = new HashMap<>();

    @Override
    public Optional<Article> findPublished(String slug) {
        return articles.stream().filter(a -> a.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Article> withIds(Collection<Long> ids) {
        return articles.stream().filter(a -> ids.contains(a.id())).toList();
    }

    @Override
    public Optional<Article> withId(long id) {
        return articles.stream().filter(a -> Long.valueOf(id).equals(a.id())).findFirst();
    }

    @Override
    public Optional<Long> everAt(String slug) {
        return Optional.ofNullable(slugs.get(slug));
    }

    @Override
    public List<Article> newest(@Nullable Place after, int limit) {
        return newest().filter(a -> after == null || NEWEST_FIRST.compare(Place.of(a), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Article> of(Negotiation negotiation) {
        return newest().filter(a -> a.round() != null && a.round().negotiation().equals(negotiation))
                .toList();
    }

    @Override
    public List<Reported<Position>> positionsOf(Party party) {
        return reported(a -> a.positions().stream().filter(p -> p.party().equals(party)));
    }

    @Override
    public List<Reported<Position>> positionsOn(Topic topic) {
        return reported(a -> a.positions().stream().filter(p -> p.topic().equals(topic)));
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOf(Party party) {
        return reported(a -> a.commonGround().stream().filter(c -> c.parties().contains(party)));
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOn(Topic topic) {
        return reported(a -> a.commonGround().stream().filter(c -> c.topic().equals(topic)));
    }

    @Override
    public List<Reported<Quotation>> quotationsOf(Person speaker) {
        return reported(a -> a.quotations().stream().filter(q -> speaker.equals(q.speaker())));
    }

    @Override
    public Optional<Article> reporting(FollowUp followUp) {
        return newest().filter(a -> a.followUps().stream()
                        .anyMatch(f -> requireNonNull(f.id()).equals(followUp.id())))
                .findFirst();
    }

    @Override
    public List<Reported<FollowUp>> reporting(List<FollowUp> followUps) {
        return followUps.stream()
                .flatMap(f -> reporting(f).map(a -> new Reported<>(a, f)).stream())
                .toList();
    }

    @Override
    public boolean isPublished(String slug) {
        return findPublished(slug).isPresent();
    }

    @Override
    public List<Entry> entries(int limit) {
        return newest().limit(limit).map(a -> new Entry(a.slug(), changedAt(a))).toList();
    }

    @Override
    public List<News> publishedAfter(Instant moment, int limit) {
        return newest().filter(a -> requireNonNull(a.publishedAt()).isAfter(moment))
                .limit(limit)
                .map(a -> new News(a.slug(), requireNonNull(a.headline()), requireNonNull(a.publishedAt())))
                .toList();
    }

    @Override
    public void publish(Article article) {
        var id = requireNonNull(article.id());
        if (!slugs.computeIfAbsent(article.slug(), free -> id).equals(id))
            throw new IllegalStateException(article.slug() + " is the slug of another article");
        var live = withId(id).orElseGet(() -> begun(article, id));
        live.clear();
        live.become(article);
        live.followUps().stream().filter(f -> f.id() == null).forEach(Identity::give);
        live.positions().forEach(Identity::give);
        live.quotations().forEach(Identity::give);
    }

    private Article begun(Article article, long id) {
        var live = new Article(article.slug(), article.headline());
        live.publishedAs(id, article.version(), requireNonNull(article.publishedAt()), null);
        waiting.getOrDefault(id, List.of()).forEach(live::with);
        articles.add(live);
        return live;
    }

    @Override
    public void withdraw(long id) {
        withId(id).ifPresent(article -> {
            waiting.put(id, article.followUps());
            articles.remove(article);
        });
    }

    private Stream<Article> newest() {
        return articles.stream().sorted(comparing(Place::of, NEWEST_FIRST));
    }

    private <T> List<Reported<T>> reported(Function<Article, Stream<T>> part) {
        return newest().flatMap(a -> part.apply(a).map(what -> new Reported<>(a, what)))
                .toList();
    }

    private static Instant changedAt(Article article) {
        var updated = article.updatedAt();
        return updated == null ? requireNonNull(article.publishedAt()) : updated;
    }
}
