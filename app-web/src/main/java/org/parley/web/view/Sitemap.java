package org.parley.web.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.unbescape.xml.XmlEscape;

/** A map of the site in the format of sitemaps.org, with each page's other languages. */
public final class Sitemap {

    /** As many addresses as one file may have. */
    private static final int MOST = 50_000;

    private final StringBuilder entries = new StringBuilder();
    private int count;

    /** How many more pages fit, when each comes in so many languages. */
    public int room(int languages) {
        return Math.max(0, MOST / languages - count);
    }

    /** @param path the address after the language */
    public void add(String path, @Nullable Instant changed) {
        count++;
        for (var language : Language.values()) {
            entries.append("<url><loc>").append(address(language, path)).append("</loc>");
            if (changed != null)
                entries.append("<lastmod>")
                        .append(changed.truncatedTo(ChronoUnit.SECONDS))
                        .append("</lastmod>");
            for (var other : Language.values())
                entries.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.tag())
                        .append("\" href=\"")
                        .append(address(other, path))
                        .append("\"/>");
            entries.append("</url>\n");
        }
    }

    public String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(entries);
    }

    private static String address(Language language, String path) {
        return XmlEscape.escapeXml10(Addresses.absolute(Addresses.of(language, path)));
    }
}
