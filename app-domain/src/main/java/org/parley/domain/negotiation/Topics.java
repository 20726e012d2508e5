package org.parley.domain.negotiation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;

/** All matters that were ever on a table. */
public interface Topics {

    Optional<Topic> bySlug(String slug);

    /** Those of them that exist, by slug. */
    List<Topic> bySlugs(Collection<String> slugs);

    /** The matters that are part of this one, by slug. */
    List<Topic> under(Topic parent);

    /** By slug. */
    List<Topic> all();

    /** @throws SlugTaken when another one has its slug */
    void add(Topic topic);

    Optional<Topic> withId(long id);

    /** Those of them that exist, in no order. */
    List<Topic> withIds(Collection<Long> ids);

    /** The same one as it is kept. @throws java.util.NoSuchElementException when it is gone */
    default Topic kept(Topic topic) {
        return bySlug(topic.slug()).orElseThrow();
    }

    /** Writes what was changed, at once. */
    void write(Topic topic);

    /** @throws StillUsed when something refers to it */
    void remove(Topic topic);
}
