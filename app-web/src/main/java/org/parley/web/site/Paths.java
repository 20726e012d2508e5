package org.parley.web.site;

/** Parts of addresses that resources share. What does not look like them is a page that is not there. */
public final class Paths {

    public static final String LANGUAGE = "{lang: uk|en}";

    public static final String SLUG = "{slug: [a-z0-9-]{1,100}}";

    public static final String ID = "{id: [0-9]{1,18}}";

    private Paths() {}
}
