package org.parley.domain.negotiation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.party.Party;

/** Negotiations in a list. */
public final class InMemoryNegotiations implements Negotiations {

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
    public List<Negotiation> of(Party party) {
        return bySlug().stream().filter(n -> n.roleOf(party).isPresent()).toList();
    }

    @Override
    public List<Negotiation> about(Topic topic) {
        return bySlug().stream().filter(n -> n.topics().contains(topic)).toList();
    }

    @Override
    public List<Negotiation> all() {
        return bySlug().stream()
                .sorted(comparing(InMemoryNegotiations::latestRound).reversed())
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

    private List<Negotiation> bySlug() {
        return negotiations.stream().sorted(comparing(Negotiation::slug)).toList();
    }

    private static LocalDate latestRound(Negotiation negotiation) {
        return negotiation.rounds().stream()
                .map(Round::startsOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
