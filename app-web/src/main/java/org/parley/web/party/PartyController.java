package org.parley.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Statements;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.web.listing.ByName;
import org.parley.web.listing.ReadersList;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Parties for readers: all of them, and one with its part in negotiations, its people, what it holds and has to do. */
@Path("/" + Paths.LANGUAGE + "/parties")
@RequestScoped
public class PartyController {

    private static final String PATH = "/parties";
    private static final int PEOPLE = 30;

    private static final int NEGOTIATIONS = 20;
    private static final int GROUNDS = 20;
    private static final int FOLLOW_UPS = 5;

    @Inject
    private Parties parties;

    @Inject
    private Directory directory;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Statements statements;

    @Inject
    private PartyPositions positions;

    @Inject
    private FollowUps followUps;

    @Inject
    private ReadersList list;

    @Inject
    private ByName byName;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public PartyController() {}

    @GET
    public Page list(
            @PathParam("lang") Language language,
            @QueryParam("after") @Nullable String after,
            @QueryParam("from") @Nullable String from) {
        return list.page(language, Listing.PARTIES, PATH, after, from, null);
    }

    /** @param name its slug, or any of its names, which leads to it */
    @GET
    @Path(Paths.NAME)
    public Response show(
            @PathParam("lang") Language language,
            @PathParam("name") String name,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("after") @Nullable String after) {
        var party = Paths.isSlug(name) ? parties.bySlug(name).orElse(null) : null;
        if (party == null) return byName.lead(language, Listing.PARTIES, PATH, name);
        var page = Page.of("party/show", language, PATH + "/" + name).with("party", party);
        return Response.ok(
                        topic == null
                                ? about(positions.onEachTopic(page, party, after), party)
                                : positions.on(page, party, topic, after))
                .build();
    }

    private Page about(Page page, Party party) {
        var people = directory.list(
                new Wanted(
                        Listing.PEOPLE,
                        "",
                        false,
                        Order.NAME,
                        page.language(),
                        new Filter(Condition.PARTY, party.slug())),
                null,
                PEOPLE);
        var talks = negotiations.latestOf(party, null, NEGOTIATIONS + 1);
        return page.with("people", list.things(Listing.PEOPLE, people.entries()))
                .with("morePeople", people.next() != null)
                .with("negotiations", talks.subList(0, Math.min(NEGOTIATIONS, talks.size())))
                .with("moreNegotiations", talks.size() > NEGOTIATIONS)
                .with("grounds", statements.commonGroundOf(party, GROUNDS))
                .with(
                        "followUps",
                        followUps.matching(Search.all(LocalDate.now(clock)).of(party.slug()), null, FOLLOW_UPS));
    }
}
