package org.parley.domain.party;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.domain.Identity;
import org.parley.domain.directory.SlugTaken;

/** Parties in a list. */
public final class InMemoryParties implements Parties {

    private final List<Party> parties = new ArrayList<>();

    @Override
    public Optional<Party> bySlug(String slug) {
        return parties.stream().filter(p -> p.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Party> byName(String name) {
        return all().stream()
                .filter(p -> names(p).anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .or(() -> all().stream()
                        .filter(p -> p.aliases().stream().map(Alias::name).anyMatch(name::equalsIgnoreCase))
                        .findFirst());
    }

    @Override
    public List<Party> bySlugs(Collection<String> slugs) {
        return all().stream().filter(x -> slugs.contains(x.slug())).toList();
    }

    @Override
    public List<Party> all() {
        return parties.stream().sorted(comparing(Party::slug)).toList();
    }

    @Override
    public void add(Party party) {
        if (bySlug(party.slug()).isPresent()) throw new SlugTaken(party.slug());
        Identity.give(party);
        parties.add(party);
    }

    @Override
    public Optional<Party> withId(long id) {
        return parties.stream().filter(x -> Long.valueOf(id).equals(x.id())).findFirst();
    }

    @Override
    public List<Party> withIds(Collection<Long> ids) {
        return parties.stream().filter(x -> ids.contains(x.id())).toList();
    }

    @Override
    public void write(Party party) {
        // What is in the list has changed by itself.
    }

    @Override
    public void remove(Party party) {
        parties.remove(party);
    }

    private static Stream<String> names(Party party) {
        return Stream.of(party.name(), party.shortName()).flatMap(name -> name.texts().values().stream());
    }
}
