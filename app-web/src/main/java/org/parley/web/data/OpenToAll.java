package org.parley.web.data;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** What is there to be taken away may be read by scripts of any site. It is the same for everybody, and knows nobody. */
@Provider
public class OpenToAll implements ContainerResponseFilter {

    private static final Pattern OPEN = Pattern.compile("api(/.*)?|record\\.zip|(uk|en)/.*\\.(json|csv|atom|ics)");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!OPEN.matcher(request.getUriInfo().getPath()).matches()) return;
        var headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        headers.putSingle("Access-Control-Allow-Headers", "If-None-Match");
        headers.putSingle("Access-Control-Expose-Headers", "ETag");
        headers.putSingle("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
