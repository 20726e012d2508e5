package org.parley.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.domain.data.Pages;
import org.parley.web.site.SitemapParts.Span;
import org.parley.web.view.Content;
import org.parley.web.view.Sitemap;
import org.parley.web.view.Sitemap.Place;

/** Every page that a reader can bookmark, in each language, for search engines. */
@Path("/sitemap{part: (-[1-9][0-9]{0,3})?}.xml")
@RequestScoped
public class SitemapController {

    private static final String TYPE = "application/xml";

    private static final List<Place> OF_THE_SITE = Stream.of(
                    "", "/articles", "/negotiations", "/follow-ups", "/parties", "/people", "/topics", "/data")
            .map(path -> new Place(path, null))
            .toList();

    @Inject
    private Pages pages;

    @SuppressWarnings("NullAway.Init")
    public SitemapController() {}

    /** @param part none for the whole, which is a list of parts where it is long; then {@code -1} and so on */
    @GET
    public Content map(@PathParam("part") String part) {
        var parts = new SitemapParts(pages::last);
        return Content.of(part.isEmpty() ? whole(parts) : part(parts, Integer.parseInt(part.substring(1))), TYPE);
    }

    private String whole(SitemapParts parts) {
        return parts.isOne()
                ? Sitemap.of(Stream.concat(
                                OF_THE_SITE.stream(), parts.spans().stream().flatMap(this::places))
                        .toList())
                : Sitemap.index(parts.spans().size() + 1);
    }

    private String part(SitemapParts parts, int number) {
        if (parts.isOne() || number > parts.spans().size() + 1) throw new NotFoundException();
        return Sitemap.of(
                number == 1
                        ? OF_THE_SITE
                        : places(parts.spans().get(number - 2)).toList());
    }

    private Stream<Place> places(Span span) {
        var path = "/" + span.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
        return pages.between(span.kind(), span.after(), span.upTo()).stream()
                .map(entry -> new Place(path + entry.name(), entry.changed()));
    }
}
