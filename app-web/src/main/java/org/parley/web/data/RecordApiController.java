package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Wanted;
import org.parley.domain.directory.Directory;
import org.parley.web.view.Content;

/** What articles record, for programs: positions, why there are none, quotations; and what was published when. */
@Path("/api")
@RequestScoped
public class RecordApiController {

    @Inject
    private Excerpts excerpts;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public RecordApiController() {}

    @GET
    @Path("positions")
    public Content positions() {
        var query = new Query(uri, "negotiation", "party", "topic", "as-of");
        var part = excerpts.positions(wanted(query), query.after(), query.limit());
        return Answer.list(query, part, p -> ClaimData.in(p, ClaimData.position(p.what())));
    }

    @GET
    @Path("absences")
    public Content absences() {
        var query = new Query(uri, "negotiation", "party", "topic", "as-of");
        var part = excerpts.absences(wanted(query), query.after(), query.limit());
        return Answer.list(query, part, a -> ClaimData.in(a, ClaimData.absence(a.what())));
    }

    @GET
    @Path("quotations")
    public Content quotations() {
        var query = new Query(uri, "negotiation", "party", "speaker", "as-of");
        var part = excerpts.quotations(wanted(query), query.after(), query.limit());
        return Answer.list(query, part, q -> ClaimData.in(q, ClaimData.quotation(q.what())));
    }

    /** Every version that was published, the newest first: with its hash, for whoever keeps watch. */
    @GET
    @Path("changes")
    public Content changes() {
        var query = new Query(uri);
        return Answer.list(query, excerpts.versions(null, query.after(), query.limit()), VersionData::published);
    }

    private Wanted wanted(Query query) {
        return query.wanted(directory, LocalDate.now(clock));
    }
}
