package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.parley.domain.article.Articles;
import org.parley.domain.data.Excerpts;
import org.parley.domain.directory.Directory;
import org.parley.domain.followup.FollowUps;
import org.parley.web.view.Content;

/** Follow-ups for programs, each with what became of it. */
@Path("/api")
@RequestScoped
public class FollowUpApiController {

    @Inject
    private Excerpts excerpts;

    @Inject
    private FollowUps followUps;

    @Inject
    private Articles articles;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public FollowUpApiController() {}

    @GET
    @Path("follow-ups")
    public Content list() {
        var today = LocalDate.now(clock);
        var query = new Query(uri, "negotiation", "party", "status");
        var part = excerpts.followUps(query.wanted(directory, today), query.after(), query.limit());
        return Answer.list(query, part, f -> ClaimData.in(f, ClaimData.followUp(f.what(), today)));
    }

    @GET
    @Path("follow-ups/{id: [1-9][0-9]{0,17}}")
    public Content show(@PathParam("id") long id) {
        var found = followUps.byId(id).orElseThrow(NotFoundException::new);
        var reported = articles.reporting(List.of(found)).get(0);
        return Answer.json(ClaimData.in(reported, ClaimData.followUp(found, LocalDate.now(clock))));
    }

    /** What became of follow-ups, what was put down last first. */
    @GET
    @Path("status-entries")
    public Content entries() {
        var query = new Query(uri);
        return Answer.list(
                query,
                excerpts.statusEntries(query.after(), query.limit()),
                r -> ClaimData.entry(r.entry()).with("followUp", ClaimData.ref(r.followUp())));
    }
}
