package org.parley.web.cache;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which a page is found again: all that it depends on, but for its encoding.
 *
 * @param text path and query, as they were sent
 */
record PageKey(String text) {

    /** An address longer than this is nobody's link. */
    private static final int MOST_CHARACTERS = 1_000;

    // What is for one person, changes by itself, is too large or is kept elsewhere.
    private static final List<String> NOT_KEPT = List.of(
            "/admin",
            "/review/",
            "/uk/search",
            "/en/search",
            "/media/",
            "/record.zip",
            "/sitemap-news.xml",
            "/health",
            "/metrics",
            "/openapi",
            "/counters",
            "/server-error");

    private static final Pattern ARTICLE = Pattern.compile("/(?:uk|en)/articles/([a-z0-9-]{1,100})(?:[?].*)?");
    private static final Pattern LANGUAGE = Pattern.compile("/(uk|en)([/?].*)?");

    /** Null where nothing is kept. */
    static @Nullable PageKey of(String method, String path, @Nullable String query) {
        if (!method.equals("GET") && !method.equals("HEAD")) return null;
        // The first page leads by the language that the browser asks for; and who writes a path in another way than our
        // own
        // links do takes the long way.
        if (path.length() < 2 || path.indexOf(';') >= 0 || path.indexOf('%') >= 0) return null;
        if (NOT_KEPT.stream().anyMatch(path::startsWith)) return null;
        var text = query == null ? path : path + "?" + query;
        if (text.length() > MOST_CHARACTERS) return null;
        return new PageKey(text);
    }

    /** Whose article's page it is, by its slug; null for any other page. */
    @Nullable
    String article() {
        var found = ARTICLE.matcher(text);
        return found.matches() ? found.group(1) : null;
    }

    /** Whether the address says in which language the answer is; where it does not, the browser's decides for an error. */
    boolean isInOneLanguage() {
        return LANGUAGE.matcher(text).matches();
    }
}
