package org.parley.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All of the site is REST resources, from the root on. */
// The server knows only roles that are declared, and asks for them itself where a resource names one.
@DeclareRoles({"author", "editor", "administrator"})
@ApplicationPath("/")
public class ParleyApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // OPTIONS tells the methods, not a description of the whole interface.
                "jersey.config.server.wadl.disableWadl", true,
                // Whatever host the request names, an address stays on this site.
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                // An error without a body goes through our mappers, not to the server's own error page.
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
