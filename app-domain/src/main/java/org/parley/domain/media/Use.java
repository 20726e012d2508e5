package org.parley.domain.media;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * An article that shows a picture.
 *
 * @param manuscriptId which article
 * @param headline of its newest draft; null while it has none
 * @param isPublic whether readers see the picture in it now
 * @param isDraft whether its newest draft has the picture
 * @param versions the numbers of its published versions that have it
 */
public record Use(
        long manuscriptId, @Nullable Localized headline, boolean isPublic, boolean isDraft, List<Integer> versions) {

    public Use {
        versions = List.copyOf(versions);
    }
}
