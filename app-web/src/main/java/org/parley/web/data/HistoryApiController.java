package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.data.Excerpts;
import org.parley.web.view.Content;

/** What editors added to negotiations over time, for programs: later evidence, and their word on changes. */
@Path("/api")
@RequestScoped
public class HistoryApiController {

    @Inject
    private Excerpts excerpts;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public HistoryApiController() {}

    @GET
    @Path("findings")
    public Content findings() {
        var query = new Query(uri);
        return Answer.list(query, excerpts.findings(query.after(), query.limit()), HistoryData::finding);
    }

    @GET
    @Path("overrules")
    public Content overrules() {
        var query = new Query(uri);
        return Answer.list(query, excerpts.overrules(query.after(), query.limit()), HistoryData::overrule);
    }
}
