package org.parley.domain.directory;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.InMemoryArticles;
import org.parley.domain.directory.Use.By;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.editor.Editor;
import org.parley.domain.negotiation.InMemoryNegotiations;
import org.parley.domain.negotiation.InMemoryTopics;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.InMemoryParties;
import org.parley.domain.party.InMemoryPeople;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;

/** The lists of what is in memory. It knows the public record, but of no revisions. */
public final class InMemoryDirectory implements Directory {

    private final InMemoryArticles articles;
    private final InMemoryParties parties;
    private final InMemoryPeople people;
    private final InMemoryTopics topics;
    private final InMemoryNegotiations negotiations;
    private final Map<String, Change> changes = new HashMap<>();

    private record Change(int edition, Instant at, String by) {}

    public InMemoryDirectory(
            InMemoryArticles articles,
            InMemoryParties parties,
            InMemoryPeople people,
            InMemoryTopics topics,
            InMemoryNegotiations negotiations) {
        this.articles = articles;
        this.parties = parties;
        this.people = people;
        this.topics = topics;
        this.negotiations = negotiations;
    }

    @Override
    public Part list(Wanted wanted, @Nullable Place after, int limit) {
        var entries = all(wanted.listing())
                .filter(x -> Folding.words(wanted.words()).stream()
                        .allMatch(word -> search(x).contains(word)))
                .filter(x -> !wanted.untranslated() || isUntranslated(x))
                .filter(x -> wanted.where() == null || fulfils(x, wanted.where()))
                .map(this::entry)
                .sorted(order(wanted))
                .dropWhile(e -> after != null && e.id() != after.id())
                .skip(after == null ? 0 : 1)
                .toList();
        if (entries.size() <= limit) return new Part(entries, null);
        var last = entries.get(limit - 1);
        return new Part(entries.subList(0, limit), new Place("", last.id()));
    }

    @Override
    public Optional<Entry> entry(Listing listing, long id) {
        return all(listing).map(this::entry).filter(e -> e.id() == id).findFirst();
    }

    @Override
    public Optional<Entry> entry(Listing listing, String slug) {
        return all(listing).map(this::entry).filter(e -> e.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Entry> named(Listing listing, String name, int limit) {
        return all(listing)
                .filter(x -> search(x).lines().anyMatch(Folding.forSearch(name)::equals))
                .map(this::entry)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Entry> lock(Listing listing, long id) {
        return entry(listing, id);
    }

    @Override
    public void lockOrder(Listing listing) {
        // Nobody else is here.
    }

    @Override
    public void changed(Listed what, Editor who) {
        var edition = change(what).edition() + 1;
        changes.put(key(what), new Change(edition, Instant.now().plusMillis(changes.size() + edition), who.name()));
    }

    @Override
    public void refresh(Listed what) {
        // Entries are made when they are asked for.
    }

    @Override
    public List<Use> uses(Listing listing, long id, int limit) {
        var used = all(listing).filter(x -> Long.valueOf(id).equals(x.id())).findFirst();
        if (used.isEmpty()) return List.of();
        var uses = new ArrayList<Use>();
        uses.addAll(articles.newest(null, Integer.MAX_VALUE).stream()
                .filter(a -> names(a, used.get()))
                .sorted(comparing(Article::id))
                .map(a -> new Use(By.ARTICLE, requireNonNull(a.id()), a.slug(), a.headline()))
                .limit(limit)
                .toList());
        users(used.get())
                .forEach((by, users) -> uses.addAll(users.map(u -> new Use(by, id(u), u.slug(), u.listedAs()))
                        .limit(limit)
                        .toList()));
        return uses;
    }

    @Override
    public void remove(Listed what) {
        changes.remove(key(what));
    }

    private Stream<? extends Listed> all(Listing listing) {
        return switch (listing) {
            case PARTIES -> parties.all().stream();
            case PEOPLE -> people.all().stream();
            case TOPICS -> topics.all().stream();
            case NEGOTIATIONS -> negotiations.latest(null, Integer.MAX_VALUE).stream();
            case ROUNDS -> negotiations.latest(null, Integer.MAX_VALUE).stream().flatMap(n -> n.rounds().stream());
        };
    }

    private Map<By, Stream<? extends Listed>> users(Listed used) {
        var users = new java.util.TreeMap<By, Stream<? extends Listed>>();
        users.put(
                By.PERSON,
                people.all().stream()
                        .filter(p ->
                                p.posts().stream().anyMatch(post -> post.party().equals(used))));
        users.put(By.TOPIC, topics.all().stream().filter(t -> used.equals(t.parent())));
        users.put(
                By.NEGOTIATION,
                negotiations.latest(null, Integer.MAX_VALUE).stream().filter(isIn(used)));
        users.put(By.ROUND, all(Listing.ROUNDS).map(Round.class::cast).filter(r -> names(r, used)));
        return users;
    }

    private static Predicate<Negotiation> isIn(Listed used) {
        return n -> n.participations().stream().anyMatch(p -> p.party().equals(used))
                || n.topics().stream().anyMatch(used::equals);
    }

    private static boolean names(Round round, Listed used) {
        return round.negotiation().equals(used)
                || round.delegates().stream().anyMatch(d -> d.party().equals(used) || used.equals(d.person()))
                || round.namings().stream().anyMatch(n -> n.party().equals(used));
    }

    private static boolean names(Article article, Listed used) {
        return used.equals(article.round())
                || article.parties().stream().anyMatch(used::equals)
                || article.topics().stream().anyMatch(used::equals)
                || article.quotations().stream().anyMatch(q -> q.party().equals(used) || used.equals(q.speaker()))
                || article.commonGround().stream().anyMatch(c -> c.topic().equals(used))
                || article.followUps().stream()
                        .anyMatch(f -> f.parties().stream().anyMatch(used::equals));
    }

    private boolean fulfils(Listed listed, Filter where) {
        return switch (where.condition()) {
            case KIND -> listed instanceof Party party && party.kind().name().equals(where.value());
            case PARTY ->
                listed instanceof Person person
                        && person.posts().stream()
                                .anyMatch(post -> post.party().slug().equals(where.value()));
            case PARTICIPANT ->
                listed instanceof Negotiation negotiation
                        && negotiation.participations().stream()
                                .anyMatch(p -> p.party().slug().equals(where.value()));
            case PARENT ->
                listed instanceof Topic topic
                        && topic.parent() != null
                        && topic.parent().slug().equals(where.value());
            case NEGOTIATION ->
                negotiations.latest(null, Integer.MAX_VALUE).stream()
                        .filter(n -> n.slug().equals(where.value()))
                        .anyMatch(n -> n.topics().stream().anyMatch(listed::equals));
        };
    }

    private static Comparator<Entry> order(Wanted wanted) {
        if (wanted.order() == Order.CHANGED)
            return comparing(Entry::changedAt).thenComparing(Entry::id).reversed();
        return comparing((Entry e) ->
                        Folding.forOrder(e.name().in(wanted.language()).words()))
                .thenComparing(Entry::id);
    }

    private Entry entry(Listed x) {
        var change = change(x);
        return new Entry(x.listing(), id(x), x.slug(), x.listedAs(), change.edition(), change.at(), change.by());
    }

    private Change change(Listed x) {
        return changes.computeIfAbsent(
                key(x), key -> new Change(1, Instant.now().minusSeconds(1), ""));
    }

    private static String key(Listed x) {
        return x.listing() + " " + x.slug();
    }

    private static long id(Listed x) {
        return requireNonNull(x.id());
    }

    private static String search(Listed x) {
        var texts = x.texts().stream().flatMap(text -> text.texts().values().stream());
        return Stream.of(Stream.of(x.slug()), texts, x.otherNames().stream())
                .flatMap(words -> words)
                .map(Folding::forSearch)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isUntranslated(Listed x) {
        return x.texts().stream()
                .anyMatch(text -> !Arrays.stream(Language.values()).allMatch(text::isIn));
    }
}
