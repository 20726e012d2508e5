package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;

/** An article to take away from beside its page. It has all its languages, whichever the page is in. */
@Path("/" + Paths.LANGUAGE + "/articles/" + Paths.SLUG + ".json")
@RequestScoped
public class ArticleDataController {

    @Inject
    private PublicArticles articles;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public ArticleDataController() {}

    @GET
    public Content show(@PathParam("slug") String slug) {
        return Answer.json(
                RecordData.whole(articles.find(slug, uri), LocalDate.now(clock)).with("licence", Answer.licence()));
    }
}
