package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;

/** Signs an editor out where they are not: on a lost phone, a colleague's computer. */
@Dependent
@Transactional
public class EndingSessions {

    private final EditorSessions sessions;
    private final AuditLog log;

    @Inject
    public EndingSessions(EditorSessions sessions, AuditLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** Ends one of their own; nothing happens where it is not theirs, or over. */
    public void end(Editor who, long sessionId) {
        sessions.of(who).stream()
                .filter(session -> Objects.equals(session.id(), sessionId))
                .findFirst()
                .ifPresent(session -> {
                    sessions.end(session);
                    log.record(who, Deed.SIGNED_OUT, who.email());
                });
    }

    /** Ends all, this one too. */
    public void endAll(Editor who) {
        sessions.endAllOf(who);
        log.record(who, Deed.SIGNED_OUT_EVERYWHERE, who.email());
    }
}
