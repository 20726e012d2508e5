package org.parley.web.data;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.editorial.Revisions;
import org.parley.web.site.Paths;

/** The versions of an article with their hashes and all that was hashed, as a file to be kept and checked. */
@Path("/" + Paths.LANGUAGE + "/articles/" + Paths.SLUG + "/chain.json")
@RequestScoped
public class ChainController {

    @Inject
    private PublicArticles articles;

    @Inject
    private Revisions revisions;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public ChainController() {}

    @GET
    public Response download(@PathParam("slug") String slug) {
        var versions =
                revisions.versions(requireNonNull(articles.find(slug, uri).id()));
        return Response.ok(Answer.json(VersionData.chain(slug, versions)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-chain.json\"".formatted(slug))
                .build();
    }
}
