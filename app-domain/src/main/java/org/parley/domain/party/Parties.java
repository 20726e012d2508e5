package org.parley.domain.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;

/** All parties. */
public interface Parties {

    Optional<Party> bySlug(String slug);

    /** Those of them that exist, by slug. */
    List<Party> bySlugs(Collection<String> slugs);

    /** The party that goes by this name or alias in any language, letter case aside. */
    Optional<Party> byName(String name);

    /** By slug. */
    List<Party> all();

    /** @throws SlugTaken when another one has its slug */
    void add(Party party);

    Optional<Party> withId(long id);

    /** Those of them that exist, in no order. */
    List<Party> withIds(Collection<Long> ids);

    /** The same one as it is kept. @throws java.util.NoSuchElementException when it is gone */
    default Party kept(Party party) {
        return bySlug(party.slug()).orElseThrow();
    }

    /** Writes what was changed, at once. */
    void write(Party party);

    /** @throws StillUsed when something refers to it */
    void remove(Party party);
}
