package org.parley.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.domain.article.Articles;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.followup.Status;
import org.parley.domain.text.Language;
import org.parley.web.article.Whereabouts;
import org.parley.web.followup.FollowUpQuery.DueChoice;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Page;

/** Follow-ups for readers: what was promised, and what became of it. At the desk: {@link FollowUpAdminController}. */
@Path("/" + Paths.LANGUAGE + "/follow-ups")
@RequestScoped
public class FollowUpController {

    private static final int ON_A_PAGE = 30;
    private static final int CHOICES = 500;

    @Inject
    private FollowUps followUps;

    @Inject
    private Articles articles;

    @Inject
    private Directory directory;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public FollowUpController() {}

    /** The ledger, narrowed to what the query asks for; 422 with the form as it was typed where that is impossible. */
    @GET
    public Response list(@PathParam("lang") Language language, @Context UriInfo uri) {
        var form = Form.of(Map.copyOf(uri.getQueryParameters()));
        var asked = new FollowUpQuery(form, LocalDate.now(clock));
        var search = asked.search();
        var page = Page.of("followup/list", language, "/follow-ups")
                .with("otherLanguage", new Addresses(language).inOther("/follow-ups" + asked.fromTheTop()))
                .with("form", form)
                .with("asked", asked)
                .with("statuses", Status.values())
                .with("dues", DueChoice.values())
                .with(
                        "negotiations",
                        choices(Listing.NEGOTIATIONS, "negotiation", "problem.unknownNegotiation", form, language))
                .with("parties", choices(Listing.PARTIES, "party", "problem.unknownParty", form, language));
        if (!form.isRight()) return Answers.refused(page);
        var found = followUps.matching(search, asked.after(), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return Response.ok(page.with("found", articles.reporting(shown))
                        .with("next", found.size() > ON_A_PAGE ? asked.from(shown.get(ON_A_PAGE - 1)) : "")
                        .with("figures", followUps.figures(search.inAnyState(), asked.quietSince())))
                .build();
    }

    /** @throws WebApplicationException 410 while it is withdrawn with its article; 404 where there never was any */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Page show(@PathParam("lang") Language language, @PathParam("id") long id) {
        var followUp = followUps.byId(id).orElseThrow(() -> withdrawn(language, id));
        var article = articles.reporting(followUp).orElseThrow(NotFoundException::new);
        return Page.of("followup/show", language, "/follow-ups/" + id)
                .with("followUp", followUp)
                .with("article", article);
    }

    private WebApplicationException withdrawn(Language language, long id) {
        return followUps
                .withdrawnWith(id)
                .map(article -> whereabouts.withdrawn(language, article))
                .orElseGet(NotFoundException::new);
    }

    // By name, in the order of the alphabet; what was asked for is among them, however many there are.
    private Map<String, String> choices(Listing listing, String field, String problem, Form form, Language language) {
        var choices = new LinkedHashMap<String, String>();
        directory
                .list(Wanted.all(listing, language), null, CHOICES)
                .entries()
                .forEach(e -> choices.put(e.slug(), e.name().in(language).words()));
        var chosen = form.value(field).strip();
        if (chosen.isEmpty() || choices.containsKey(chosen)) return choices;
        directory
                .entry(listing, chosen)
                .ifPresentOrElse(
                        e -> choices.put(e.slug(), e.name().in(language).words()), () -> form.refuse(field, problem));
        return choices;
    }
}
