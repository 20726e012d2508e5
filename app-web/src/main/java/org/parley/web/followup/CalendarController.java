package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** The due dates of all follow-ups, as a calendar to subscribe to. */
@Path("/" + Paths.LANGUAGE + "/follow-ups.ics")
@RequestScoped
public class CalendarController {

    @Inject
    private Calendars calendars;

    @SuppressWarnings("NullAway.Init")
    public CalendarController() {}

    @GET
    public Content show(@PathParam("lang") Language language) {
        var list = new Addresses(language).followUps();
        return calendars.content(language, "", list, calendars.everything(), List.of());
    }
}
