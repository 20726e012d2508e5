package org.parley.web.view;

import jakarta.ws.rs.core.Response.Status;
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
 */
public record Page(
        String template, Language language, @Nullable String path, Status status, Map<String, Object> model) {

    public static Page of(String template, Language language, String path) {
        return new Page(template, language, path, Status.OK, Map.of());
    }

    public Page with(String name, Object value) {
        var more = new LinkedHashMap<>(model);
        more.put(name, value);
        return new Page(template, language, path, status, more);
    }
}
