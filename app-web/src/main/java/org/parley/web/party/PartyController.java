package org.parley.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** A party for readers: its names, its part in negotiations, who speaks for it, what it holds and has to do. */
@Path("/" + Paths.LANGUAGE + "/parties/" + Paths.SLUG)
@RequestScoped
public class PartyController {

    @Inject
    private Parties parties;

    @Inject
    private People people;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Articles articles;

    @Inject
    private FollowUps followUps;

    @SuppressWarnings("NullAway.Init")
    public PartyController() {}

    @GET
    public Page show(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        var party = parties.bySlug(slug).orElseThrow(NotFoundException::new);
        return Page.of("party/show", language, "/parties/" + slug)
                .with("party", party)
                .with("people", people.of(party))
                .with("negotiations", negotiations.of(party))
                .with("positions", articles.positionsOf(party))
                .with("grounds", articles.commonGroundOf(party))
                .with("followUps", followUps.of(party));
    }
}
