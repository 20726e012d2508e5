package org.parley.web.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.setting.Setting;

/** Where the request for an admin page came from. */
@RequestScoped
public class Caller {

    private static final int LONGEST_PROGRAM = 300;

    @Inject
    private HttpServletRequest servlet;

    private @Nullable String address;
    private String program = "";

    @SuppressWarnings("NullAway.Init")
    protected Caller() {}

    void readFrom(ContainerRequestContext request) {
        address = new TrustedProxies(Setting.TRUSTED_PROXIES.value())
                .origin(servlet.getRemoteAddr(), request.getHeaderString("X-Forwarded-For"));
        var said = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.USER_AGENT), "")
                .replaceAll("[^\\x20-\\x7e]", "?");
        program = said.substring(0, Math.min(said.length(), LONGEST_PROGRAM));
    }

    public @Nullable String address() {
        return address;
    }

    public String program() {
        return program;
    }
}
