package org.parley.domain.party;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;
import org.parley.domain.directory.SlugTaken;

/** People in a list. */
public final class InMemoryPeople implements People {

    private final List<Person> people = new ArrayList<>();

    @Override
    public Optional<Person> bySlug(String slug) {
        return people.stream().filter(p -> p.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Person> of(Party party) {
        return all().stream()
                .filter(p -> p.posts().stream().anyMatch(post -> post.party().equals(party)))
                .toList();
    }

    @Override
    public List<Person> bySlugs(Collection<String> slugs) {
        return all().stream().filter(x -> slugs.contains(x.slug())).toList();
    }

    @Override
    public List<Person> all() {
        return people.stream().sorted(comparing(Person::slug)).toList();
    }

    @Override
    public void add(Person person) {
        if (bySlug(person.slug()).isPresent()) throw new SlugTaken(person.slug());
        Identity.give(person);
        people.add(person);
    }

    @Override
    public Optional<Person> withId(long id) {
        return people.stream().filter(x -> Long.valueOf(id).equals(x.id())).findFirst();
    }

    @Override
    public List<Person> withIds(Collection<Long> ids) {
        return people.stream().filter(x -> ids.contains(x.id())).toList();
    }

    @Override
    public void write(Person person) {
        // What is in the list has changed by itself.
    }

    @Override
    public void remove(Person person) {
        people.remove(person);
    }
}
