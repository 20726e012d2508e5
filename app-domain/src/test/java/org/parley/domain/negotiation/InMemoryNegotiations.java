package org.parley.domain.negotiation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Identity;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.party.Party;

/** Negotiations in a list. */
public final class InMemoryNegotiations implements Negotiations {

    private static final Comparator<Place> LATEST =
            comparing(Place::day).thenComparing(Place::id).reversed();

    private final List<Negotiation> negotiations = new ArrayList<>();

    @Override
    public Optional<Negotiation> bySlug(String slug) {
        return negotiations.stream().filter(n -> n.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Round> round(String slug) {
        return negotiations.stream()
                .flatMap(n -> n.rounds().stream())
                .filter(r -> r.slug().equals(slug))
                .findFirst();
    }

    @Override
    public List<Negotiation> latest(@Nullable Place after, int limit) {
        return listed(negotiations.stream(), after, limit);
    }

    @Override
    public List<Negotiation> latestOf(Party party, @Nullable Place after, int limit) {
        return listed(negotiations.stream().filter(n -> n.roleOf(party).isPresent()), after, limit);
    }

    @Override
    public List<Negotiation> latestAbout(Topic topic, @Nullable Place after, int limit) {
        return listed(negotiations.stream().filter(n -> n.topics().contains(topic)), after, limit);
    }

    private static List<Negotiation> listed(Stream<Negotiation> some, @Nullable Place after, int limit) {
        return some.filter(n -> after == null || LATEST.compare(Place.of(n), after) > 0)
                .sorted(comparing(Place::of, LATEST))
                .limit(limit)
                .toList();
    }

    @Override
    public void add(Negotiation negotiation) {
        if (bySlug(negotiation.slug()).isPresent()) throw new SlugTaken(negotiation.slug());
        Identity.give(negotiation);
        negotiation.rounds().forEach(Identity::give);
        negotiations.add(negotiation);
    }

    @Override
    public Optional<Negotiation> withId(long id) {
        return negotiations.stream()
                .filter(x -> Long.valueOf(id).equals(x.id()))
                .findFirst();
    }

    @Override
    public List<Negotiation> withIds(Collection<Long> ids) {
        return negotiations.stream().filter(x -> ids.contains(x.id())).toList();
    }

    @Override
    public void write(Negotiation negotiation) {
        var others = negotiations.stream().filter(n -> !n.equals(negotiation)).flatMap(n -> n.rounds().stream());
        var taken = others.filter(r -> negotiation.rounds().contains(r)).findFirst();
        if (taken.isPresent()) throw new SlugTaken(taken.get().slug());
        negotiation.rounds().stream().filter(r -> r.id() == null).forEach(Identity::give);
    }

    @Override
    public void remove(Negotiation negotiation) {
        negotiations.remove(negotiation);
    }
}
