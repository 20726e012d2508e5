package org.parley.web.error;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.parley.web.view.Page;

/** What was asked for is not there, or cannot be asked for like this. */
@Provider
public class RefusedRequests implements ExceptionMapper<WebApplicationException> {

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public RefusedRequests() {}

    @Override
    public Response toResponse(WebApplicationException refusal) {
        var answer = refusal.getResponse();
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) return answer;
        var status = Response.Status.fromStatusCode(answer.getStatus());
        var known = status == null ? Response.Status.BAD_REQUEST : status;
        if (Problem.isFor(uri)) return problem(answer, known);
        var template = known == Response.Status.NOT_FOUND ? "error/not-found" : "error/refused";
        var page = new Page(
                template,
                Languages.of(uri, headers),
                null,
                known.getStatusCode(),
                Map.of("code", known.getStatusCode()));
        return answered(answer, known, page);
    }

    private static Response problem(Response answer, Response.Status known) {
        try (var problem = Problem.of(known, Problem.detail(known))) {
            return answered(answer, known, problem.getEntity());
        }
    }

    private static Response answered(Response answer, Response.Status known, Object entity) {
        var response = Response.fromResponse(answer).status(known).entity(entity);
        // Where GET is allowed HEAD is too, but the server does not say so.
        if (answer.getAllowedMethods().contains(HttpMethod.GET))
            response.header(HttpHeaders.ALLOW, null).header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        return response.build();
    }
}
