package org.parley.web.site;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the front (nginx) what it may keep for the time when no node answers, in words that only it hears: expired already, so
 * that it asks again each time. A page that is gone is kept as well, and so takes the place of what was there before.
 */
@Provider
// Those with lower numbers come later: the status is not known before Delivery.
@Priority(Priorities.AUTHENTICATION)
public class KeptByTheFront implements ContainerResponseFilter {

    /** Of nginx: a second of 1970. */
    static final String EXPIRED = "@1";

    private static final String HEADER = "X-Accel-Expires";
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<Integer> FOUND = Set.of(200, 301, 304);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Pattern PRIVATE = Pattern.compile("(admin|review|health)(/.*)?");
    // Elsewhere, what is said of a page that is not there depends on the languages that the browser asks for.
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("(uk|en)(/.*)?");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (METHODS.contains(request.getMethod())
                && !PRIVATE.matcher(path).matches()
                && isTheSameForAll(response)
                && isLasting(response.getStatus(), path)) response.getHeaders().putSingle(HEADER, EXPIRED);
    }

    private static boolean isTheSameForAll(ContainerResponseContext response) {
        var varies = response.getHeaders().getOrDefault(HttpHeaders.VARY, List.of());
        return varies.stream().allMatch(name -> name.equals(HttpHeaders.ACCEPT_ENCODING));
    }

    private static boolean isLasting(int status, String path) {
        return FOUND.contains(status)
                || GONE.contains(status) && IN_A_LANGUAGE.matcher(path).matches();
    }
}
