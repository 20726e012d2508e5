package org.parley.web.editor;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.NotAllowed;

/** What a use case refused to an editor is a 403 like any other, and noted. */
@Provider
public class NotAllowedRequests implements ExceptionMapper<NotAllowed> {

    @Context
    private Providers providers;

    @Context
    private Request request;

    @Context
    private UriInfo uri;

    @Inject
    private CurrentEditor editor;

    @Inject
    private AuditLog log;

    @SuppressWarnings("NullAway.Init")
    public NotAllowedRequests() {}

    @Override
    public Response toResponse(NotAllowed refusal) {
        log.record(
                editor.find().orElse(null),
                Deed.REFUSED,
                request.getMethod() + " " + uri.getRequestUri().getPath());
        return providers.getExceptionMapper(ForbiddenException.class).toResponse(new ForbiddenException(refusal));
    }
}
