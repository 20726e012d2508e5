package org.parley.web.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.domain.setting.Setting;

/** What browsers are told about every answer. A servlet filter, so that no error page goes without. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders implements Filter {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String FOR_EDITORS =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // The one page that stands in another one of ours: how a draft looks on a phone.
    private static final Pattern FRAMED = Pattern.compile("/admin/articles/[0-9]+/preview/frame");

    // What other sites may show: these pages change nothing and know nobody. Exactly these, whatever else an address
    // says.
    private static final Pattern EMBEDDED =
            Pattern.compile("/(uk|en)/embed/(articles/[a-z0-9-]+/positions(/[a-z0-9-]+/[a-z0-9-]+)?|follow-ups)");

    // Made to be shown by others.
    private static final Pattern DRAWN = Pattern.compile("/og/(uk|en)(/[a-z-]+/[a-z0-9-]+)?/[0-9a-f]{16}[.]png");

    private static final String ANYWHERE =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final String IN_A_FRAME =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletResponse) response;
        HEADERS.forEach(http::setHeader);
        if (Setting.PUBLIC_URL.value().startsWith("https:"))
            http.setHeader("Strict-Transport-Security", "max-age=31536000");
        var path = ((HttpServletRequest) request).getRequestURI();
        // Readers need no script; editors get ours, which talks to nobody but us.
        if (path.startsWith("/admin")) http.setHeader("Content-Security-Policy", FOR_EDITORS);
        if (EMBEDDED.matcher(path).matches()) {
            http.setHeader("Content-Security-Policy", ANYWHERE);
            http.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else if (DRAWN.matcher(path).matches()) {
            http.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            http.setHeader("X-Frame-Options", "DENY");
        } else if (FRAMED.matcher(path).matches()) {
            http.setHeader("Content-Security-Policy", IN_A_FRAME);
            http.setHeader("X-Frame-Options", "SAMEORIGIN");
        } else {
            http.setHeader("X-Frame-Options", "DENY");
        }
        chain.doFilter(request, response);
    }
}
