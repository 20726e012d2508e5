package org.parley.domain.article;

import java.util.Map;

/** How often readers have asked for each article: all languages, versions and choices of parties together. */
public interface Reads {

    /**
     * Adds what was counted. Articles that are not there are passed over.
     *
     * @param bySlug how often, by the slug under which it was read
     */
    void add(Map<String, Long> bySlug);

    /** How often so far; 0 for an article that nobody has read. */
    long of(long articleId);
}
