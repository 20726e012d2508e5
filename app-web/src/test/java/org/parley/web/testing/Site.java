package org.parley.web.testing;

import java.net.URI;

/** The site under test, as it answers on loopback. */
public final class Site {

    /** The address that the site has for the world: in canonical links, feeds and the sitemap. */
    public static final URI PUBLIC = URI.create("https://parley.example");

    private static URI base;

    private Site() {}

    static void isAt(URI uri) {
        base = uri;
    }

    /** The address without a slash at its end. */
    public static URI base() {
        if (base == null) {
            throw new IllegalStateException("The server is not running: put @OnTheServer on the test class");
        }
        return base;
    }

    static boolean isRunning() {
        return base != null;
    }
}
