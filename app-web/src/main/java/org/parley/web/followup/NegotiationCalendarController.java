package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.text.Language;
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
    public Content show(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        var negotiation = negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
        return calendars.content(
                language,
                negotiation.name().in(language).words(),
                new Addresses(language).negotiation(negotiation) + "/follow-ups",
                calendars.everything().in(slug),
                negotiation.rounds());
    }
}
