package org.parley.domain.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All people who speak in articles. */
public interface People {

    Optional<Person> bySlug(String slug);

    /** Those of them that exist, by slug. */
    List<Person> bySlugs(Collection<String> slugs);

    /** Those who held a post for the party, by slug. */
    List<Person> of(Party party);

    /** By slug. */
    List<Person> all();

    void add(Person person);
}
