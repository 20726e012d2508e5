package org.parley.web.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * Something new in a feed.
 *
 * @param id names it for good, whatever becomes of its address: {@code articles/7}
 * @param updated when readers last got something else to read
 * @param path of its page after the language
 * @param data where its data are; null where there are none of its own
 * @param hash of the version that this is about; null where it is about none
 */
record Entry(
        String id,
        Localized.Text title,
        @Nullable Instant published,
        Instant updated,
        Localized.@Nullable Text summary,
        String path,
        @Nullable String data,
        @Nullable String hash,
        List<Category> categories) {

    /**
     * What it is about.
     *
     * @param scheme the list that the term is from: {@code topics}
     * @param term a slug
     */
    record Category(String scheme, String term, String label) {}

    /** Words that are in the language of the feed already. */
    static Localized.Text said(String words, Language language) {
        return new Localized.Text(words, language);
    }
}
