package org.parley.web.error;

import jakarta.transaction.SystemException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.parley.web.view.Page;

/** Something broke on our side. Readers get a reference, which the log knows; never a stack trace. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int RETRY_AFTER_SECONDS = 30;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public Failures() {}

    @Override
    public Response toResponse(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.SEVERE,
                failure,
                () -> "Failure " + reference + " at "
                        + withoutSecret(uri.getRequestUri().getRawPath()));
        var status = isOutOfReach(failure) ? Status.SERVICE_UNAVAILABLE : Status.INTERNAL_SERVER_ERROR;
        var answer = Problem.isFor(uri)
                ? Response.fromResponse(Problem.of(status, "Something broke on our side. Reference: " + reference))
                : Response.status(status).entity(page(status, reference));
        if (status == Status.SERVICE_UNAVAILABLE) answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer.build();
    }

    private Page page(Status status, String reference) {
        var code = status.getStatusCode();
        return new Page(
                "error/failure", Languages.of(uri, headers), null, code, Map.of("reference", reference, "code", code));
    }

    // Whoever knows the address of a shared draft can open it.
    private static String withoutSecret(String path) {
        return path.replaceAll("/review/[^/]+", "/review/…");
    }

    // The database is away for the moment: come back later, nothing is wrong with the page. When it goes between the
    // last
    // query and the end of the transaction, the server tells no more than that it could not end it.
    static boolean isOutOfReach(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .anyMatch(e -> e instanceof SQLNonTransientConnectionException
                        || e instanceof SQLTransientConnectionException
                        || e instanceof SystemException
                        || e.getClass().getName().equals("jakarta.resource.spi.ResourceAllocationException"));
    }
}
