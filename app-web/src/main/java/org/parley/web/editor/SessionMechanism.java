package org.parley.web.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells the server who sends a request for an admin page, by its session cookie. For readers it does nothing at all, and
 * it refuses nobody: that is for {@link SignInRequired}, which knows what is asked for.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @SuppressWarnings("NullAway.Init")
    protected SessionMechanism() {}

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var token = isForAdmin(request) ? token(request) : Optional.<String>empty();
        if (token.isEmpty()) return context.doNothing();
        CredentialValidationResult result;
        try {
            result = stores.validate(new SessionCredential(token.get()));
        } catch (RuntimeException e) {
            // The database is away. Further on, this becomes a page; here, the server would make its own of it.
            request.setAttribute(CurrentEditor.FAILURE, e);
            return context.doNothing();
        }
        if (!(result.getCallerPrincipal() instanceof EditorPrincipal editor)) return context.doNothing();
        request.setAttribute(EditorPrincipal.class.getName(), editor);
        return context.notifyContainerAboutLogin(editor, result.getCallerGroups());
    }

    // Who writes the address in another way is somebody who is not signed in.
    private static boolean isForAdmin(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    private static Optional<String> token(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Cookies.session()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
