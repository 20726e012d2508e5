package org.parley.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;

/** What is new on the site. */
@Path("/" + Paths.LANGUAGE + "/feed.atom")
@RequestScoped
public class SiteFeedController {

    @Inject
    private ArticleFeeds feeds;

    @SuppressWarnings("NullAway.Init")
    public SiteFeedController() {}

    @GET
    public Content feed(@PathParam("lang") Language language, @QueryParam("after") @Nullable String after) {
        return feeds.ofSite(language, after);
    }
}
