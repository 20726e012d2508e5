package org.parley.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.text.Language;
import org.parley.web.error.Languages;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** The front page: what is new, what is being negotiated, what is due. */
@Path("/")
@RequestScoped
public class HomeController {

    private static final int NEWEST = 7;
    private static final int DUE = 6;
    private static final int LATEST = 3;
    private static final int NEGOTIATIONS = 10;

    @Inject
    private Articles articles;

    @Inject
    private Negotiations negotiations;

    @Inject
    private FollowUps followUps;

    @SuppressWarnings("NullAway.Init")
    public HomeController() {}

    /** Leads to the reader's language. */
    @GET
    public Response choose(@Context HttpHeaders headers) {
        var home = URI.create("/" + Languages.preferred(headers).tag());
        return Response.seeOther(home)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path(Paths.LANGUAGE)
    public Page show(@PathParam("lang") Language language) {
        return Page.of("home/show", language, "")
                .with("articles", articles.newest(null, NEWEST))
                .with("negotiations", negotiations.latest(null, NEGOTIATIONS))
                .with("followUps", followUps.open(DUE))
                .with("latest", followUps.newest(LATEST));
    }
}
