package org.parley.web.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.history.Histories;
import org.parley.domain.history.Mark;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.text.Language;
import org.parley.web.history.Asked;
import org.parley.web.history.Rules;
import org.parley.web.history.Timeline;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Negotiations for readers: all of them, and one with its rounds and the positions as of any day. */
@Path("/" + Paths.LANGUAGE + "/negotiations")
@RequestScoped
public class NegotiationController {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private NegotiationList list;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Articles articles;

    @Inject
    private FollowUps followUps;

    @Inject
    private Histories histories;

    @SuppressWarnings("NullAway.Init")
    public NegotiationController() {}

    @GET
    public Page list(
            @PathParam("lang") Language language,
            @QueryParam("party") @Nullable String party,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("after") @Nullable String after) {
        return list.page(language, party, topic, after);
    }

    @GET
    @Path(Paths.SLUG)
    public Page show(@PathParam("lang") Language language, @PathParam("slug") String slug, @Context UriInfo address) {
        var negotiation = negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
        var whole = histories.of(negotiation);
        var asked = new Asked(address.getQueryParameters(), whole.parties());
        var day = asked.day();
        var page = Page.of("negotiation/show", language, "/negotiations/" + slug)
                .with("negotiation", negotiation)
                .with("asked", asked)
                .with("history", day == null ? whole : whole.asOf(day))
                .with("timeline", Timeline.of(negotiation.rounds(), day))
                .with("marks", Mark.values())
                .with("softer", Rules.SOFTER)
                .with("articles", articles.of(negotiation))
                .with("followUps", agreedBy(day, followUps.of(negotiation)));
        return asked.isRight() ? page : page.withStatus(UNPROCESSABLE);
    }

    private static List<FollowUp> agreedBy(@Nullable LocalDate day, List<FollowUp> all) {
        if (day == null) return all;
        return all.stream().filter(f -> !f.agreedOn().isAfter(day)).toList();
    }
}
