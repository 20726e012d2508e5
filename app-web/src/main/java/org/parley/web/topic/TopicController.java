package org.parley.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.article.Articles;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** A topic for readers: what it is part of, where it is negotiated, and who holds what on it. */
@Path("/" + Paths.LANGUAGE + "/topics/" + Paths.SLUG)
@RequestScoped
public class TopicController {

    @Inject
    private Topics topics;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    public TopicController() {}

    @GET
    public Page show(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        var topic = topics.bySlug(slug).orElseThrow(NotFoundException::new);
        return Page.of("topic/show", language, "/topics/" + slug)
                .with("topic", topic)
                .with("parts", topics.under(topic))
                .with("negotiations", negotiations.about(topic))
                .with("positions", articles.positionsOn(topic))
                .with("grounds", articles.commonGroundOn(topic));
    }
}
