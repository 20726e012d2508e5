package org.parley.web.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.account.Token;

/** What the forms of this request's page are tied to: the session or, before there is one, a cookie of its own. */
@RequestScoped
public class FormGuard {

    @Inject
    private CurrentEditor editor;

    @Inject
    private HttpServletRequest request;

    private @Nullable Token fresh;

    @SuppressWarnings("NullAway.Init")
    protected FormGuard() {}

    /** Whether a form came from a page that this browser was given. */
    boolean accepts(String csrf) {
        return known().filter(cookie -> Csrf.isRight(csrf, cookie)).isPresent();
    }

    /** For the forms of the answer. */
    String csrf() {
        return Csrf.token(known().orElseGet(this::made));
    }

    /** The cookie that the browser has to be given for that. */
    Optional<Token> fresh() {
        return Optional.ofNullable(fresh);
    }

    private Optional<Token> known() {
        return editor.token().or(this::visitor);
    }

    private Token made() {
        if (fresh == null) fresh = Token.random();
        return fresh;
    }

    private Optional<Token> visitor() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(Cookies.visitor()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new)
                .findFirst();
    }
}
