package org.parley.web.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/**
 * What a controller answers a reader with: a template and what it shows.
 *
 * @param template its name below {@code templates}: {@code article/show}
 * @param language of the site around the content
 * @param path the page's own address after the language, as it should be bookmarked: {@code /articles/geneva}; null
 *     for a page that has none, such as an error
 * @param status of HTTP
 */
public record Page(
        String template, Language language, @Nullable String path, int status, Map<String, Object> model) {

    private static final int OK = 200;
    private static final String OWN_LANGUAGE = "ownLanguage";

    public static Page of(String template, Language language, String path) {
        return new Page(template, language, path, OK, Map.of());
    }

    public Page with(String name, Object value) {
        var more = new LinkedHashMap<>(model);
        more.put(name, value);
        return new Page(template, language, path, status, more);
    }

    /** The same page as the answer to something that went wrong. */
    public Page withStatus(int code) {
        return new Page(template, language, path, code, model);
    }

    /** The same page, to be shown in its own language to everybody. */
    public Page inItsOwnLanguage() {
        return with(OWN_LANGUAGE, true);
    }

    /** The same page for somebody who has chosen another language. */
    public Page inLanguage(Language other) {
        if (model.containsKey(OWN_LANGUAGE)) return this;
        return new Page(template, other, path, status, model);
    }

    boolean isOk() {
        return status == OK;
    }
}
