package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.error.Problem;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** The due dates of all follow-ups, or of those of a negotiation and a party, as a calendar to subscribe to. */
@Path("/" + Paths.LANGUAGE + "/follow-ups.ics")
@RequestScoped
public class CalendarController {

    @Inject
    private Calendars calendars;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @SuppressWarnings("NullAway.Init")
    public CalendarController() {}

    @GET
    public Content show(
            @PathParam("lang") Language language,
            @QueryParam("negotiation") @Nullable String negotiation,
            @QueryParam("party") @Nullable String party,
            @Context UriInfo uri) {
        Problem.refuseOthers(uri, "negotiation", "party");
        var talks = negotiation == null || negotiation.isBlank()
                ? null
                : negotiations.bySlug(negotiation).orElseThrow(() -> unknown("negotiation"));
        var who =
                party == null || party.isBlank() ? null : parties.bySlug(party).orElseThrow(() -> unknown("party"));
        var search =
                calendars.everything().in(talks == null ? null : talks.slug()).of(who == null ? null : who.slug());
        var to = new Addresses(language);
        var address = to.calendar(to.followUps()) + query(talks, who);
        return calendars.content(language, name(talks, who, language), address, search, List.of());
    }

    private static String query(@Nullable Negotiation negotiation, @Nullable Party party) {
        return Stream.of(
                        negotiation == null ? "" : "negotiation=" + negotiation.slug(),
                        party == null ? "" : "party=" + party.slug())
                .filter(asked -> !asked.isEmpty())
                .reduce("", (before, asked) -> before + (before.isEmpty() ? "?" : "&") + asked);
    }

    private static String name(@Nullable Negotiation negotiation, @Nullable Party party, Language language) {
        return Stream.of(negotiation == null ? null : negotiation.name(), party == null ? null : party.name())
                .filter(Objects::nonNull)
                .map((Localized name) -> name.in(language).words())
                .collect(Collectors.joining(", "));
    }

    private static WebApplicationException unknown(String parameter) {
        return Problem.badRequest("“%s” names nothing that is known.".formatted(parameter));
    }
}
