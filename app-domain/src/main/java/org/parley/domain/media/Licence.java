package org.parley.domain.media;

import org.jspecify.annotations.Nullable;

/** On what terms a picture may be shown. The wording belongs to the views. */
public enum Licence {
    /** The agency, or whoever took the picture, allowed it. */
    PERMISSION(null),
    OWN(null),
    CC_BY_4("https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA_4("https://creativecommons.org/licenses/by-sa/4.0/"),
    CC0("https://creativecommons.org/publicdomain/zero/1.0/"),
    PUBLIC_DOMAIN(null),
    /** In words of its own. */
    OTHER(null);

    private final @Nullable String deed;

    Licence(@Nullable String deed) {
        this.deed = deed;
    }

    /** Where its terms can be read. */
    public @Nullable String deed() {
        return deed;
    }
}
