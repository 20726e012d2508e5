package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.parley.domain.party.Parties;
import org.parley.domain.text.Language;
import org.parley.web.error.Problem;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** The due dates of what a party has to do, as a calendar to subscribe to. */
@Path("/" + Paths.LANGUAGE + "/parties/" + Paths.SLUG + "/follow-ups.ics")
@RequestScoped
public class PartyCalendarController {

    @Inject
    private Parties parties;

    @Inject
    private Calendars calendars;

    @SuppressWarnings("NullAway.Init")
    public PartyCalendarController() {}

    @GET
    public Content show(@PathParam("lang") Language language, @PathParam("slug") String slug, @Context UriInfo uri) {
        Problem.refuseOthers(uri);
        var party = parties.bySlug(slug).orElseThrow(NotFoundException::new);
        var to = new Addresses(language);
        return calendars.content(
                language,
                party.name().in(language).words(),
                to.calendar(to.party(party) + "/follow-ups"),
                calendars.everything().of(slug),
                List.of());
    }
}
