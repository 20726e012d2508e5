package org.parley.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listed;
import org.parley.domain.history.Histories;
import org.parley.domain.history.Rewording;
import org.parley.domain.history.Standing;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.text.Language;
import org.parley.web.error.Problem;
import org.parley.web.site.Paths;
import org.parley.web.view.Csv;
import org.parley.web.view.Page;

/**
 * What stands behind the table of a negotiation: one cell over all rounds, how one topic moved, and all of it for
 * spreadsheets. The table itself is on the page of {@link org.parley.web.negotiation.NegotiationController}.
 */
@Path("/" + Paths.LANGUAGE + "/negotiations")
@RequestScoped
public class HistoryController {

    private static final String PARTY = "{party: [a-z0-9-]{1,100}}";
    private static final String TOPIC = "{topic: [a-z0-9-]{1,100}}";

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private Topics topics;

    @Inject
    private Histories histories;

    @Inject
    private PositionsTable table;

    @SuppressWarnings("NullAway.Init")
    public HistoryController() {}

    /**
     * One party on one topic, round by round.
     *
     * @param from slug of the round whose words are compared; that before the last one where there is none
     * @param until slug of the round that they are compared with; the last one where there is none
     */
    @GET
    @Path(Paths.SLUG + "/positions/" + PARTY + "/" + TOPIC)
    public Page cell(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @PathParam("party") String partySlug,
            @PathParam("topic") String topicSlug,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String until) {
        var negotiation = known(slug);
        var party = parties.bySlug(partySlug).orElseThrow(NotFoundException::new);
        var topic = topics.bySlug(topicSlug).orElseThrow(NotFoundException::new);
        var standings = histories.of(negotiation, party, topic).cell(party, topic);
        if (standings.isEmpty() && !isOnTheTable(negotiation, party, topic)) throw new NotFoundException();
        var held = standings.stream().filter(Standing::isHeld).toList();
        var page = Page.of(
                        "history/cell",
                        language,
                        "/negotiations/" + slug + "/positions/" + party.slug() + "/" + topic.slug())
                .with("negotiation", negotiation)
                .with("party", party)
                .with("topic", topic)
                .with("standings", standings)
                .with("held", held);
        return held.size() < 2 ? page : compared(page, held, from, until);
    }

    private static Page compared(Page page, List<Standing> held, @Nullable String from, @Nullable String until) {
        var before = chosen(held, from, held.size() - 2);
        var after = chosen(held, until, held.size() - 1);
        var shown = page.with(
                "rewording",
                new Rewording(
                        before == null ? held.get(held.size() - 2) : before,
                        after == null ? held.get(held.size() - 1) : after));
        return before == null || after == null ? shown.with("noRound", true).withStatus(422) : shown;
    }

    private static @Nullable Standing chosen(List<Standing> held, @Nullable String round, int otherwise) {
        if (round == null || round.isEmpty()) return held.get(otherwise);
        return held.stream()
                .filter(s -> s.round().slug().equals(round))
                .findFirst()
                .orElse(null);
    }

    /** How all parties moved on one topic, as a picture and as a table. */
    @GET
    @Path(Paths.SLUG + "/topics/" + TOPIC)
    public Page topic(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @PathParam("topic") String topicSlug) {
        var negotiation = known(slug);
        var topic = topics.bySlug(topicSlug).orElseThrow(NotFoundException::new);
        var history = histories.of(negotiation, topic);
        if (history.isEmpty() && !negotiation.topics().contains(topic)) throw new NotFoundException();
        return Page.of("history/topic", language, "/negotiations/" + slug + "/topics/" + topic.slug())
                .with("negotiation", negotiation)
                .with("topic", topic)
                .with("history", history)
                .with("movement", Movement.of(history, topic));
    }

    /** All positions and absences of all rounds, for spreadsheets. */
    @GET
    @Path(Paths.SLUG + "/positions.csv")
    public Response table(@PathParam("lang") Language language, @PathParam("slug") String slug, @Context UriInfo uri) {
        Problem.refuseOthers(uri);
        return Response.ok(table.of(histories.of(known(slug)), language).content())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Csv.attached("%s-positions-%s.csv".formatted(slug, language.tag())))
                .build();
    }

    private Negotiation known(String slug) {
        return negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private static boolean isOnTheTable(Negotiation negotiation, Listed party, Listed topic) {
        return negotiation.topics().stream().anyMatch(topic::equals)
                && negotiation.participations().stream().anyMatch(p -> p.party().equals(party));
    }
}
