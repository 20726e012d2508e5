package org.parley.domain.article;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Quotation;

/** What the articles in memory say. */
public final class InMemoryStatements implements Statements {

    private static final Comparator<Place> NEWEST_FIRST =
            comparing(Place::day, reverseOrder()).thenComparing(Place::id);

    private final Articles articles;

    public InMemoryStatements(Articles articles) {
        this.articles = articles;
    }

    @Override
    public List<Topic> topicsOf(Party party) {
        return articles.positionsOf(party).stream()
                .map(r -> r.what().topic())
                .distinct()
                .sorted(comparing(Topic::slug))
                .toList();
    }

    @Override
    public List<Held> of(Party party, Topic topic, @Nullable Place after, int limit) {
        return held(topic)
                .filter(h -> h.what().party().equals(party))
                .filter(h -> after == null || NEWEST_FIRST.compare(h.place(), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Held> latestOf(Party party, List<Topic> topics, int each) {
        return topics.stream().flatMap(t -> of(party, t, null, each).stream()).toList();
    }

    @Override
    public List<Stand> on(Topic topic, @Nullable Place after, int limit) {
        var stands = new TreeMap<Place, List<Held>>(NEWEST_FIRST);
        held(topic).map(InMemoryStatements::negotiation).distinct().forEach(negotiation -> {
            var there = held(topic).filter(h -> negotiation(h) == negotiation).toList();
            var last = there.stream()
                    .filter(h -> there.stream()
                            .noneMatch(o -> o.what().party().equals(h.what().party()) && o.on().isAfter(h.on())))
                    .sorted(comparing(h -> requireNonNull(h.what().id())))
                    .toList();
            stands.put(new Place(there.get(0).on(), negotiation), last);
        });
        return stands.entrySet().stream()
                .filter(e -> after == null || NEWEST_FIRST.compare(e.getKey(), after) > 0)
                .limit(limit)
                .map(e -> new Stand(e.getKey().day(), e.getKey().id(), e.getValue()))
                .toList();
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOf(Party party, int limit) {
        return articles.commonGroundOf(party).stream().limit(limit).toList();
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOn(Topic topic, int limit) {
        return articles.commonGroundOn(topic).stream().limit(limit).toList();
    }

    @Override
    public List<Reported<Quotation>> quotationsOf(Person speaker, @Nullable Place after, int limit) {
        return articles.quotationsOf(speaker).stream()
                .sorted(comparing(r -> Place.of(r.what()), NEWEST_FIRST))
                .filter(r -> after == null || NEWEST_FIRST.compare(Place.of(r.what()), after) > 0)
                .limit(limit)
                .toList();
    }

    private Stream<Held> held(Topic topic) {
        return articles.positionsOn(topic).stream()
                .map(r -> new Held(r.article(), r.what(), day(r.article())))
                .sorted(comparing(Held::place, NEWEST_FIRST));
    }

    private static LocalDate day(Article article) {
        var round = article.round();
        return round == null
                ? LocalDate.ofInstant(requireNonNull(article.publishedAt()), ZoneOffset.UTC)
                : round.startsOn();
    }

    private static long negotiation(Held held) {
        var round = held.article().round();
        return round == null ? 0 : requireNonNull(round.negotiation().id());
    }
}
