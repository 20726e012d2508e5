package org.parley.domain.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editorial.Change;
import org.parley.domain.text.Localized;

/**
 * A version of an article that readers can see, without what it says.
 *
 * @param id unlike the number, its own among the versions of all articles; the later, the higher
 * @param articleId by which the article is known whatever its slug is
 * @param slug of the article, as it is now
 * @param headline of the article, as it is now
 * @param note what readers were told about the change
 * @param hash 64 hexadecimal digits
 */
public record Published(
        long id,
        long articleId,
        String slug,
        Localized headline,
        int number,
        Change change,
        @Nullable Localized note,
        Instant publishedAt,
        String previousHash,
        String hash) {}
