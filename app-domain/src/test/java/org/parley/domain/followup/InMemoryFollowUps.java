package org.parley.domain.followup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.InMemoryArticles;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.party.Party;

/** The follow-ups of articles in memory. */
public final class InMemoryFollowUps implements FollowUps {

    private static final Comparator<FollowUp> BY_IDENTITY = comparing(f -> requireNonNull(f.id()));
    private static final Comparator<FollowUp> NEWEST_FIRST =
            comparing(FollowUp::agreedOn).reversed().thenComparing(BY_IDENTITY);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final InMemoryArticles articles;

    public InMemoryFollowUps(InMemoryArticles articles) {
        this.articles = articles;
    }

    @Override
    public Optional<FollowUp> byId(long id) {
        return each().filter(f -> Long.valueOf(id).equals(f.id())).findFirst();
    }

    @Override
    public Optional<FollowUp> locked(long id) {
        return byId(id);
    }

    @Override
    public void tell(FollowUp changed) {
        // There is one node.
    }

    @Override
    public List<FollowUp> matching(Search search, @Nullable Place after, int limit) {
        var order = search.order() != Order.PROMISED
                ? comparing(Place::day, nullsLast(naturalOrder())).thenComparing(Place::id)
                : comparing(Place::day, nullsLast(naturalOrder()))
                        .thenComparing(Place::id)
                        .reversed();
        return each().filter(f -> leaves(search, f))
                .filter(f -> after == null || order.compare(Place.of(f, search.order()), after) > 0)
                .sorted(comparing(f -> Place.of(f, search.order()), order))
                .limit(limit)
                .toList();
    }

    private boolean leaves(Search search, FollowUp followUp) {
        var text = String.join("\n", followUp.texts()).toLowerCase(Locale.ROOT);
        return (search.status() == null || search.status() == followUp.statusOn(search.today()))
                && (search.party() == null
                        || followUp.parties().stream().anyMatch(p -> p.slug().equals(search.party())))
                && (search.negotiation() == null
                        || articles.reporting(followUp)
                                .map(Article::round)
                                .filter(r -> r.negotiation().slug().equals(search.negotiation()))
                                .isPresent())
                && (search.due() == null || search.due().leaves(followUp, search.today()))
                && (search.quietSince() == null || isQuiet(followUp, search.quietSince()))
                && says(search, text);
    }

    private static boolean isQuiet(FollowUp followUp, LocalDate since) {
        return !followUp.recorded().isFinal() && followUp.newsOn().isBefore(since);
    }

    @Override
    public Figures figures(Search search, LocalDate quietSince) {
        var those = each().filter(f -> leaves(search, f)).toList();
        return new Figures(
                those.stream()
                        .filter(f -> f.statusOn(search.today()) == Status.DONE)
                        .count(),
                those.stream()
                        .filter(f -> f.statusOn(search.today()) == Status.OVERDUE)
                        .count(),
                those.stream()
                        .filter(f -> f.statusOn(search.today()) != Status.OVERDUE
                                && !f.recorded().isFinal())
                        .count(),
                those.stream()
                        .filter(f -> f.statusOn(search.today()) == Status.LAPSED)
                        .count(),
                those.stream().filter(f -> isQuiet(f, quietSince)).count());
    }

    @Override
    public List<FollowUp> dated(Search search, int limit) {
        return each().filter(f -> f.due() != null && leaves(search, f))
                .sorted(comparing(InMemoryFollowUps::dueBy, nullsLast(naturalOrder()))
                        .thenComparing(BY_IDENTITY)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Long> withdrawnWith(long id) {
        return Optional.empty();
    }

    private static boolean says(Search search, String text) {
        var words = search.words().stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
        return search.words().isEmpty()
                || !words.isEmpty() && words.stream().allMatch(word -> stands(word.toLowerCase(Locale.ROOT), text));
    }

    private static boolean stands(String word, String text) {
        return word.length() < 3
                ? text.contains(word)
                : BETWEEN_WORDS.splitAsStream(text).anyMatch(there -> there.startsWith(word));
    }

    @Override
    public List<FollowUp> reportedIn(long articleId) {
        return articles.withId(articleId).map(Article::followUps).orElse(List.of());
    }

    @Override
    public List<FollowUp> open(int limit) {
        return each().filter(f -> !f.lastEntryBy(LocalDate.MAX)
                        .map(StatusEntry::status)
                        .orElse(Status.AGREED)
                        .isFinal())
                .sorted(comparing(InMemoryFollowUps::dueBy, nullsLast(naturalOrder()))
                        .thenComparing(BY_IDENTITY))
                .limit(limit)
                .toList();
    }

    @Override
    public List<FollowUp> newest(int limit) {
        return all().stream().limit(limit).toList();
    }

    @Override
    public List<FollowUp> all() {
        return each().sorted(NEWEST_FIRST).toList();
    }

    @Override
    public List<FollowUp> of(Party party) {
        return each().filter(f -> f.parties().contains(party))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<FollowUp> of(Negotiation negotiation) {
        return articles.of(negotiation).stream()
                .flatMap(a -> a.followUps().stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Stream<FollowUp> each() {
        return articles.newest(null, Integer.MAX_VALUE).stream()
                .map(Article::followUps)
                .flatMap(List::stream);
    }

    private static @Nullable LocalDate dueBy(FollowUp followUp) {
        var due = followUp.due();
        return due == null ? null : due.last();
    }
}
