package org.parley.domain.directory;

import org.parley.domain.text.Localized;

/**
 * Where something is used, and therefore needed.
 *
 * @param id of who uses it
 * @param slug of the same; empty for an article that was never published
 * @param title as it is now
 */
public record Use(By by, long id, String slug, Localized title) {

    /** Who can use something. */
    public enum By {
        /** In the public record, in a version or in any revision. */
        ARTICLE,
        PERSON,
        TOPIC,
        NEGOTIATION,
        ROUND
    }
}
