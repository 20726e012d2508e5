package org.parley.domain.media;

import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * What is said of a picture.
 *
 * @param alternative what it shows, for those who do not see it
 * @param credit whose it is
 * @param terms the licence in words of its own; null unless it is {@link Licence#OTHER}
 */
public record Caption(
        Localized alternative,
        Localized credit,
        Licence licence,
        @Nullable Localized terms,
        FocalPoint focus) {

    /** @throws IllegalArgumentException when another licence comes without its words */
    public Caption {
        if (licence != Licence.OTHER) terms = null;
        else if (terms == null) throw new IllegalArgumentException("Another licence: which?");
    }

    /** Whether a reader of this language finds all of it. */
    public boolean isIn(Language language) {
        return alternative.isIn(language) && credit.isIn(language);
    }
}
