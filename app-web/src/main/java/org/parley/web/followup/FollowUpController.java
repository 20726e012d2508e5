package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Follow-ups for readers: what was promised, and what became of it. */
@Path("/" + Paths.LANGUAGE + "/follow-ups")
@RequestScoped
public class FollowUpController {

    @Inject
    private FollowUps followUps;

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    public FollowUpController() {}

    @GET
    public Page list(@PathParam("lang") Language language) {
        return Page.of("followup/list", language, "/follow-ups").with("followUps", followUps.all());
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Page show(@PathParam("lang") Language language, @PathParam("id") long id) {
        var followUp = followUps.byId(id).orElseThrow(NotFoundException::new);
        var article = articles.reporting(followUp).orElseThrow(NotFoundException::new);
        return Page.of("followup/show", language, "/follow-ups/" + id)
                .with("followUp", followUp)
                .with("article", article);
    }
}
