package org.parley.web.testing;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parley.domain.setting.Setting;

/** The site under test, as it answers on loopback: {@code Site.get("/uk/articles")}. */
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

    /** The day that it is there: for some hours of each day another one than where the tests run. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of(Setting.ZONE.value()));
    }

    static boolean isRunning() {
        return base != null;
    }

    /** Every request that {@link #get} and {@link #head} are too short for. */
    public static Http http() {
        return new Http(base());
    }

    /** For malformed requests. */
    public static RawHttp raw() {
        return new RawHttp(base());
    }

    public static Reply get(String path, String... headers) {
        return http().get(path, headers);
    }

    public static Reply head(String path, String... headers) {
        return http().head(path, headers);
    }

    /** Follows every internal link from these paths on. */
    public static Crawl crawl(String... paths) {
        return Crawl.of(http(), paths);
    }
}
