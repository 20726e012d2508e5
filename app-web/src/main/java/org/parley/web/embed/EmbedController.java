package org.parley.web.embed;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.domain.text.Language;
import org.parley.web.article.Whereabouts;
import org.parley.web.citation.Part;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/**
 * What other sites show of this one: a table of positions, a cell of it, a list of follow-ups. {@code SecurityHeaders}
 * lets these pages, and no others, stand in a frame.
 */
@Path("/" + Paths.LANGUAGE + "/embed")
@RequestScoped
public class EmbedController {

    private static final int OK = Status.OK.getStatusCode();
    private static final int BAD_REQUEST = Status.BAD_REQUEST.getStatusCode();
    private static final int NOT_FOUND = Status.NOT_FOUND.getStatusCode();
    private static final int GONE = Status.GONE.getStatusCode();

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Promises promises;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public EmbedController() {}

    @GET
    @Path("articles/" + Paths.SLUG + "/positions")
    public Page table(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        return framed(language, () -> {
            var article = whereabouts.find(language, slug, uri);
            var comparison = article.compare(article.parties());
            if (comparison.rows().isEmpty()) throw new NotFoundException();
            return page("embed/positions", language).with("article", article).with("comparison", comparison);
        });
    }

    @GET
    @Path("articles/" + Paths.SLUG + "/positions/{party: [a-z0-9-]{1,100}}/{topic: [a-z0-9-]{1,100}}")
    public Page cell(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @PathParam("party") String party,
            @PathParam("topic") String topic) {
        return framed(language, () -> {
            var article = whereabouts.find(language, slug, uri);
            var part = Part.of(article, party + "." + topic).orElseThrow(NotFoundException::new);
            return page("embed/cell", language)
                    .with("article", article)
                    .with("topic", requireNonNull(part.topic()))
                    .with("cell", requireNonNull(part.cell()))
                    .with("place", part.anchor());
        });
    }

    /**
     * Those of an article ({@code ?article=}), or of a negotiation, a party, or both; all when nothing is named. Each by its
     * slug. 400 where the address asks for anything else.
     */
    @GET
    @Path("follow-ups")
    public Page followUps(@PathParam("lang") Language language) {
        return framed(language, () -> {
            var narrowing = Promises.narrowing(uri.getQueryParameters()).orElse(null);
            if (narrowing == null) return page("embed/refused", language).withStatus(BAD_REQUEST);
            var asked = promises.asked(narrowing.get("article"), narrowing.get("negotiation"), narrowing.get("party"))
                    .orElseThrow(NotFoundException::new);
            return page("embed/follow-ups", language).with("asked", asked);
        });
    }

    private static Page page(String template, Language language) {
        return new Page(template, language, null, OK, Map.of("embedded", true));
    }

    // What was withdrawn is told within the frame too: the page around it may be older than our change.
    private static Page framed(Language language, Supplier<Page> page) {
        try {
            return page.get();
        } catch (WebApplicationException refused) {
            var status = refused.getResponse().getStatus();
            if (status != NOT_FOUND && status != GONE) throw refused;
            return page("embed/gone", language).withStatus(status);
        }
    }
}
