package org.parley.domain.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;

/** All people who speak in articles. */
public interface People {

    Optional<Person> bySlug(String slug);

    /** Those of them that exist, by slug. */
    List<Person> bySlugs(Collection<String> slugs);

    /** Those who held a post for the party, by slug. */
    List<Person> of(Party party);

    /** By slug. */
    List<Person> all();

    /** @throws SlugTaken when another one has its slug */
    void add(Person person);

    Optional<Person> withId(long id);

    /** Those of them that exist, in no order. */
    List<Person> withIds(Collection<Long> ids);

    /** The same one as it is kept. @throws java.util.NoSuchElementException when it is gone */
    default Person kept(Person person) {
        return bySlug(person.slug()).orElseThrow();
    }

    /** Writes what was changed, at once. */
    void write(Person person);

    /** @throws StillUsed when something refers to it */
    void remove(Person person);
}
