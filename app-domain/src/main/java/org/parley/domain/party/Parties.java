package org.parley.domain.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All parties. */
public interface Parties {

    Optional<Party> bySlug(String slug);

    /** Those of them that exist, by slug. */
    List<Party> bySlugs(Collection<String> slugs);

    /** The party that goes by this name or alias in any language, letter case aside. */
    Optional<Party> byName(String name);

    /** By slug. */
    List<Party> all();

    void add(Party party);
}
