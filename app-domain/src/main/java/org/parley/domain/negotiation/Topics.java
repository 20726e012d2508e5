package org.parley.domain.negotiation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All matters that were ever on a table. */
public interface Topics {

    Optional<Topic> bySlug(String slug);

    /** Those of them that exist, by slug. */
    List<Topic> bySlugs(Collection<String> slugs);

    /** The matters that are part of this one, by slug. */
    List<Topic> under(Topic parent);

    /** By slug. */
    List<Topic> all();

    void add(Topic topic);
}
