package org.parley.domain.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param path the exact place, after the language: {@code /articles/geneva-2022-01-10#p4}
 * @param title what it is called; in another language than the reader's where there is none in that
 * @param within the headline of the article that it is from; null when it stands by itself
 * @param excerpt where the words stand; null when the title is all there is
 * @param date when it was said, agreed or told; null for what has no date
 */
public record Finding(
        Kind kind,
        String path,
        Excerpt title,
        @Nullable Excerpt within,
        @Nullable Excerpt excerpt,
        @Nullable LocalDate date) {}
