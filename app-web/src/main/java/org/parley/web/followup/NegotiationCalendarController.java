package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.text.Language;
import org.parley.web.error.Problem;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** The rounds and due dates of a negotiation, as a calendar to subscribe to. */
@Path("/" + Paths.LANGUAGE + "/negotiations/" + Paths.SLUG + "/follow-ups.ics")
@RequestScoped
public class NegotiationCalendarController {

    @Inject
    private Negotiations negotiations;

    @Inject
    private Calendars calendars;

    @SuppressWarnings("NullAway.Init")
    public NegotiationCalendarController() {}

    @GET
    public Content show(@PathParam("lang") Language language, @PathParam("slug") String slug, @Context UriInfo uri) {
        Problem.refuseOthers(uri);
        var negotiation = negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
        var to = new Addresses(language);
        return calendars.content(
                language,
                negotiation.name().in(language).words(),
                to.calendar(to.negotiation(negotiation) + "/follow-ups"),
                calendars.everything().in(slug),
                negotiation.rounds());
    }
}
