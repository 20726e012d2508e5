package org.parley.web.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Negotiations for readers: all of them, and one with its rounds and what was reported of each. */
@Path("/" + Paths.LANGUAGE + "/negotiations")
@RequestScoped
public class NegotiationController {

    @Inject
    private Negotiations negotiations;

    @Inject
    private Articles articles;

    @Inject
    private FollowUps followUps;

    @SuppressWarnings("NullAway.Init")
    public NegotiationController() {}

    @GET
    public Page list(@PathParam("lang") Language language) {
        return Page.of("negotiation/list", language, "/negotiations").with("negotiations", negotiations.all());
    }

    @GET
    @Path(Paths.SLUG)
    public Page show(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        var negotiation = negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
        return Page.of("negotiation/show", language, "/negotiations/" + slug)
                .with("negotiation", negotiation)
                .with("articles", articles.of(negotiation))
                .with("followUps", followUps.of(negotiation));
    }
}
