package org.parley.web.error;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * A header that cannot be understood asks for nothing: without it the request is answered as usual. The server would
 * find out in the middle of the answer, and take it for a failure of ours.
 */
@Provider
@PreMatching
public class MeaninglessHeaders implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getRequest();
        // Every address has one format, and who asks for another is best served with that.
        request.getHeaders().remove(HttpHeaders.ACCEPT);
        drop(request, request::getAcceptableLanguages, HttpHeaders.ACCEPT_LANGUAGE);
        drop(
                request,
                () -> asked.evaluatePreconditions(new EntityTag("any")),
                HttpHeaders.IF_MATCH,
                HttpHeaders.IF_NONE_MATCH);
    }

    private static void drop(ContainerRequestContext request, Runnable reading, String... headers) {
        try {
            reading.run();
        } catch (ProcessingException e) {
            for (var header : headers) request.getHeaders().remove(header);
        }
    }
}
