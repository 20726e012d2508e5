package org.parley.web.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.parley.domain.text.Language;
import org.parley.web.article.Whereabouts;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;

/** Leads from an article to the citation of the version that readers see now. */
@Path("/" + Paths.LANGUAGE + "/articles/" + Paths.SLUG + "/citation")
@RequestScoped
public class CurrentCitationController {

    @Inject
    private Whereabouts whereabouts;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public CurrentCitationController() {}

    @GET
    public Response lead(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @QueryParam("of") @DefaultValue("") String of) {
        var article = whereabouts.find(language, slug, uri);
        if (article.version() == 0 || !of.matches("[a-z0-9.-]{0,201}")) throw new NotFoundException();
        return Response.seeOther(URI.create(new Addresses(language).citation(article, of)))
                .build();
    }
}
