package org.parley.web.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.parley.domain.text.Language;

/** Which language to speak to a reader who has not said it in the address. */
public final class Languages {

    private Languages() {}

    /** By the address or, where it does not tell, by what the browser asks for. */
    public static Language of(UriInfo uri, HttpHeaders headers) {
        var first = uri.getPathSegments().stream().findFirst().map(s -> s.getPath());
        return first.flatMap(Language::ofTag).orElseGet(() -> preferred(headers));
    }

    /** The first language that the browser asks for and that we have; otherwise Ukrainian. */
    public static Language preferred(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst()
                .orElse(Language.UK);
    }
}
