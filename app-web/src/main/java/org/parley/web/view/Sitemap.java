package org.parley.web.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/** A map of the site in the format of sitemaps.org, with each page's other languages; in parts where it is too long. */
public final class Sitemap {

    /** As many addresses as one file may have. */
    private static final int MOST = 50_000;

    private static final int PAGES_IN_A_PART = MOST / Language.values().length;

    private final List<Place> places;

    /**
     * A page in all its languages.
     *
     * @param path the address after the language
     * @param changed when it last was; null where nobody knows
     */
    public record Place(String path, @Nullable Instant changed) {}

    public Sitemap(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** The map or, where one file may not have so many addresses, the list of its parts. */
    public String xml() {
        return parts() == 1 ? map(places) : index();
    }

    /** One part of several, counted from 1; empty where there are not so many. */
    public Optional<String> part(int number) {
        if (number < 1 || number > parts() || parts() == 1) return Optional.empty();
        var from = (number - 1) * PAGES_IN_A_PART;
        return Optional.of(map(places.subList(from, Math.min(from + PAGES_IN_A_PART, places.size()))));
    }

    private int parts() {
        return Math.max(1, (places.size() + PAGES_IN_A_PART - 1) / PAGES_IN_A_PART);
    }

    private String index() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s</sitemapindex>
                """.formatted(IntStream.rangeClosed(1, parts())
                .mapToObj(n -> "<sitemap><loc>" + Xml.escaped(Addresses.absolute("/sitemap-" + n + ".xml"))
                        + "</loc></sitemap>\n")
                .collect(Collectors.joining()));
    }

    private static String map(List<Place> places) {
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
