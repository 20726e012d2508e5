package org.parley.web.editor;

import jakarta.security.enterprise.CallerPrincipal;
import org.parley.domain.account.EditorSession;
import org.parley.domain.account.Token;

/** An editor as the server knows them. */
final class EditorPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final transient EditorSession session;
    private final transient Token token;

    EditorPrincipal(EditorSession session, Token token) {
        super(session.editor().email());
        this.session = session;
        this.token = token;
    }

    EditorSession session() {
        return session;
    }

    Token token() {
        return token;
    }
}
