package org.parley.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Where the server leads when it refuses a request by itself, as for {@code /WEB-INF}, or cannot go on: so that readers
 * get our pages and not the server's own. Asked for directly, it is not there.
 */
@Path("/server-error")
@RequestScoped
public class ServerErrorController {

    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public ServerErrorController() {}

    @GET
    public Response tell() {
        var code = (@Nullable Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (code == null) throw new NotFoundException();
        var cause = (@Nullable Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (code >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode())
            throw new IllegalStateException("The server answered " + code, cause);
        throw new WebApplicationException(code);
    }
}
