package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;

/** Ends a session: its token is worth nothing from then on, whoever has it. */
@Dependent
@Transactional
public class SigningOut {

    private final EditorSessions sessions;
    private final AuditLog log;

    @Inject
    public SigningOut(EditorSessions sessions, AuditLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** Does nothing where the session is over already. */
    public void signOut(Token token) {
        sessions.byToken(token).ifPresent(session -> {
            sessions.end(session);
            log.record(session.editor(), Deed.SIGNED_OUT, session.editor().email());
        });
    }
}
