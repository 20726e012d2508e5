package org.parley.web.editor;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Every request that changes something below {@code /admin} has to come from a form that this browser was given. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class OwnForms implements ContainerRequestFilter {

    // A form that was kept comes back in a field of the sign-in's, encoded once more.
    private static final int MOST_BYTES_OF_OPEN_FORMS = 2 * FormBody.MOST_BYTES;

    @Context
    private ResourceInfo resource;

    @Inject
    private FormGuard guard;

    @SuppressWarnings("NullAway.Init")
    public OwnForms() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!AdminRoutes.isAdmin(resource) || AdminRoutes.isSafe(request.getMethod())) return;
        if (token(request).filter(guard::accepts).isEmpty()) throw new ForbiddenException();
    }

    private Optional<String> token(ContainerRequestContext request) {
        if (request.getMediaType() == null) return Optional.empty();
        if (FormBody.isUrlEncoded(request)) return FormBody.token(FormBody.whole(request, mostBytes()));
        return FormBody.isMultipart(request) ? FormBody.tokenOfParts(request) : Optional.empty();
    }

    private int mostBytes() {
        return AdminRoutes.isOpen(resource.getResourceMethod()) ? MOST_BYTES_OF_OPEN_FORMS : FormBody.MOST_BYTES;
    }
}
