package org.parley.web.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/** A map of the site in the format of sitemaps.org, with each page's other languages; in parts where it is too long. */
public final class Sitemap {

    private Sitemap() {}

    /**
     * A page in all its languages.
     *
     * @param path the address after the language
     * @param changed when it last was; null where nobody knows
     */
    public record Place(String path, @Nullable Instant changed) {}

    /** @param parts how many there are; each is at {@code /sitemap-1.xml} and so on */
    public static String index(int parts) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s</sitemapindex>
                """.formatted(IntStream.rangeClosed(1, parts)
                .mapToObj(n -> "<sitemap><loc>" + Xml.escaped(Addresses.absolute("/sitemap-" + n + ".xml"))
                        + "</loc></sitemap>\n")
                .collect(Collectors.joining()));
    }

    /** @param places no more than 50,000 addresses may be in a file: so many pages, times the languages */
    public static String of(List<Place> places) {
        var entries = new StringBuilder();
        for (var place : places) for (var language : Language.values()) add(entries, place, language);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(entries);
    }

    private static void add(StringBuilder entries, Place place, Language language) {
        entries.append("<url><loc>").append(address(language, place.path())).append("</loc>");
        if (place.changed() != null)
            entries.append("<lastmod>")
                    .append(place.changed().truncatedTo(ChronoUnit.SECONDS))
                    .append("</lastmod>");
        for (var other : Language.values())
            entries.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(other.tag())
                    .append("\" href=\"")
                    .append(address(other, place.path()))
                    .append("\"/>");
        entries.append("</url>\n");
    }

    private static String address(Language language, String path) {
        return Xml.escaped(Addresses.absolute(Addresses.of(language, path)));
    }
}
