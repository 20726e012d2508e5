package org.parley.domain.data;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages that the things of the record have, by identity, so that a map of the site can be made a span at a time. */
public interface Pages {

    /** What has a page of its own. */
    enum Kind {
        ARTICLES,
        FOLLOW_UPS,
        NEGOTIATIONS,
        PARTIES,
        PEOPLE,
        TOPICS
    }

    /**
     * A page.
     *
     * @param name by which it goes in its address: the slug, or the identity of a follow-up
     * @param changed when it last was; null where nobody knows
     */
    record Entry(String name, @Nullable Instant changed) {}

    /** The highest identity that is in use; 0 when there are none. */
    long last(Kind kind);

    /** Those with identities above {@code after}, up to and with {@code upTo}, the lowest first. */
    List<Entry> between(Kind kind, long after, long upTo);
}
