package org.parley.web.editor;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Optional;

/** The page on which a form was typed: what it is sent to is often no page. */
final class Referrer {

    private Referrer() {}

    /** The page of ours that the browser says the request comes from, with its query. */
    static Optional<String> page(ContainerRequestContext request) {
        var said = request.getHeaderString("Referer");
        if (said == null) return Optional.empty();
        try {
            var address = URI.create(said);
            var origin = address.getScheme() + "://" + address.getRawAuthority();
            return SameSite.isOurs(request, origin) ? LocalPath.of(path(address)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
