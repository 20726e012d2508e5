package org.parley.web.site;

import java.util.regex.Pattern;

/** Parts of addresses that resources share. What does not look like them is a page that is not there. */
public final class Paths {

    public static final String LANGUAGE = "{lang: uk|en}";

    public static final String SLUG = "{slug: [a-z0-9-]{1,100}}";

    public static final String ID = "{id: [0-9]{1,18}}";

    /** A slug, or a name that leads to what has that slug. */
    public static final String NAME = "{name: [^/]+}";

    private static final Pattern SLUG_ALONE = Pattern.compile("[a-z0-9-]{1,100}");

    private Paths() {}

    /** Whether something can have this slug. */
    public static boolean isSlug(String text) {
        return SLUG_ALONE.matcher(text).matches();
    }
}
