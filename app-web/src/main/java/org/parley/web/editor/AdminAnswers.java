package org.parley.web.editor;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.parley.web.view.Page;

/**
 * What every admin page knows: {@code me}, the editor who is signed in, and {@code csrf}, which its forms carry. Before
 * anything is rendered; so it is asked before the delivery of pages.
 */
@Provider
@Priority(AdminAnswers.BEFORE_DELIVERY)
public class AdminAnswers implements ContainerResponseFilter {

    static final int BEFORE_DELIVERY = 6000;

    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentEditor editor;

    @Inject
    private FormGuard guard;

    @SuppressWarnings("NullAway.Init")
    public AdminAnswers() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isForAdmin(request) || !(response.getEntity() instanceof Page page)) return;
        var me = editor.find();
        if (me.isPresent())
            response.setEntity(
                    page.inLanguage(me.get().language()).with("me", me.get()).with("csrf", guard.csrf()));
        else if (AdminRoutes.isAdmin(resource)) response.setEntity(page.with("csrf", guard.csrf()));
        guard.fresh().ifPresent(token -> response.getHeaders().add(HttpHeaders.SET_COOKIE, Cookies.visitor(token)));
    }

    private boolean isForAdmin(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath(false);
        return AdminRoutes.isAdmin(resource) || path.matches("/?admin(/.*)?");
    }
}
