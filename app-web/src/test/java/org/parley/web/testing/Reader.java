package org.parley.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody who reads the site in one language: opens pages, and knows what should stand there. Where a line may break is
 * nothing to this reader: every space is the same.
 */
public enum Reader {
    UK,
    EN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An address in this reader's language. */
    public String address(String path) {
        return "/" + tag() + path;
    }

    /** The page, which must be there. */
    public Document opens(String path) {
        var reply = Site.get(address(path));
        assertThat(reply.status()).as(address(path)).isEqualTo(200);
        return Jsoup.parse(withPlainSpaces(reply.body()));
    }

    /** What the record says in this language. */
    public String text(JsonNode localized) {
        return withPlainSpaces(localized.required(tag()).asText());
    }

    /** How the site words something. */
    public String wording(String key, Object... values) {
        var locale = Locale.forLanguageTag(tag());
        var pattern = ResourceBundle.getBundle(
                        "messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return withPlainSpaces(pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, locale).format(values));
    }

    private static String withPlainSpaces(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
