package org.parley.web.data;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.domain.data.Excerpts;
import org.parley.domain.directory.Directory;
import org.parley.domain.editorial.Revisions;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;

/** Articles for programs: the list, one with all that it records, its versions and their chain. */
@Path("/api/articles")
@RequestScoped
public class ArticleApiController {

    @Inject
    private Excerpts excerpts;

    @Inject
    private PublicArticles articles;

    @Inject
    private Revisions revisions;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public ArticleApiController() {}

    @GET
    public Content list() {
        var query = new Query(uri, "negotiation", "party", "topic");
        var wanted = query.wanted(directory, LocalDate.now(clock));
        return Answer.list(query, excerpts.changed(wanted, query.after(), query.limit()), RecordData::summary);
    }

    @GET
    @Path(Paths.SLUG)
    public Content show(@PathParam("slug") String slug) {
        return Answer.json(
                RecordData.whole(articles.find(slug, uri), LocalDate.now(clock)).with("licence", Answer.licence()));
    }

    @GET
    @Path(Paths.SLUG + "/versions")
    public Content versions(@PathParam("slug") String slug) {
        var versions =
                revisions.versions(requireNonNull(articles.find(slug, uri).id()));
        return Answer.list(versions, VersionData::version, null);
    }

    @GET
    @Path(Paths.SLUG + "/chain")
    public Content chain(@PathParam("slug") String slug) {
        var versions =
                revisions.versions(requireNonNull(articles.find(slug, uri).id()));
        return Answer.json(VersionData.chain(slug, versions));
    }
}
