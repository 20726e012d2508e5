package org.parley.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Wanted;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;

/** What is new on a topic. */
@Path("/" + Paths.LANGUAGE + "/topics/" + Paths.SLUG + "/feed.atom")
@RequestScoped
public class TopicFeedController {

    @Inject
    private ArticleFeeds feeds;

    @Inject
    private Topics topics;

    @SuppressWarnings("NullAway.Init")
    public TopicFeedController() {}

    @GET
    public Content feed(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable String after) {
        var found = topics.bySlug(slug).orElseThrow(NotFoundException::new);
        var what = new ArticleFeeds.Listed(found.id(), slug, found.name());
        return feeds.about(language, "topics", what, Wanted.onTopic(slug), after);
    }
}
