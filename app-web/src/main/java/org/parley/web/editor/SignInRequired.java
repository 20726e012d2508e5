package org.parley.web.editor;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.web.error.Languages;

/**
 * Nobody gets below {@code /admin} without the role that the resource names. What names none is closed to all. A form whose
 * sender is not signed in any more is taken along through the sign-in: nothing that was typed gets lost.
 */
@Provider
// Before the filter by which the server itself refuses who has not the role, without a way to sign in.
@Priority(Priorities.AUTHORIZATION - 100)
public class SignInRequired implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpHeaders headers;

    @Inject
    private CurrentEditor current;

    @Inject
    private AuditLog log;

    @SuppressWarnings("NullAway.Init")
    public SignInRequired() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!AdminRoutes.isAdmin(resource) || AdminRoutes.isOpen(resource.getResourceMethod())) return;
        current.failure().ifPresent(failure -> {
            throw failure;
        });
        var editor = current.find();
        if (editor.isEmpty()) request.abortWith(signInFirst(request));
        else if (!mayCall(editor.get())) refuse(request, editor.get());
    }

    private boolean mayCall(Editor editor) {
        return AdminRoutes.least(resource.getResourceMethod())
                .filter(editor::is)
                .isPresent();
    }

    private void refuse(ContainerRequestContext request, Editor editor) {
        log.record(
                editor,
                Deed.REFUSED,
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getPath());
        throw new ForbiddenException();
    }

    private Response signInFirst(ContainerRequestContext request) {
        if ("parley".equals(request.getHeaderString("X-Requested-With")))
            return Response.status(Status.UNAUTHORIZED).build();
        var then = Referrer.path(request.getUriInfo().getRequestUri());
        if (AdminRoutes.isSafe(request.getMethod()))
            return Response.seeOther(
                            URI.create("/admin/sign-in?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8)))
                    .build();
        var kept = FormBody.typed(request);
        var status = Status.UNAUTHORIZED.getStatusCode();
        var page = SignInPage.of(
                Languages.preferred(headers),
                SignInPage.form(Referrer.page(request).orElse(then), kept));
        return Response.status(status).entity(page.withStatus(status)).build();
    }
}
