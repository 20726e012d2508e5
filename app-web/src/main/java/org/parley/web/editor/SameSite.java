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
import jakarta.ws.rs.ext.Provider;
import org.parley.domain.setting.Setting;

/** Refuses what another site's page sends to an admin address, by what browsers say of it themselves. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SameSite implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Caller caller;

    @SuppressWarnings("NullAway.Init")
    public SameSite() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!AdminRoutes.isAdmin(resource)) return;
        caller.readFrom(request);
        if (!AdminRoutes.isSafe(request.getMethod()) && (isForeign(request) || hasForeignOrigin(request)))
            throw new ForbiddenException();
    }

    /** Whether the browser says that one of our own pages sent it. */
    static boolean isSurelyOurs(ContainerRequestContext request) {
        return request.getHeaderString("Origin") != null && !hasForeignOrigin(request) && !isForeign(request);
    }

    private static boolean isForeign(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean hasForeignOrigin(ContainerRequestContext request) {
        var origin = request.getHeaderString("Origin");
        return origin != null && !isOurs(request, origin);
    }

    // Compared with the host that the browser asked for, too: behind another front the site may have several names.
    static boolean isOurs(ContainerRequestContext request, String origin) {
        var host = request.getHeaderString(HttpHeaders.HOST);
        return origin.equals(Setting.PUBLIC_URL.value())
                || host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
