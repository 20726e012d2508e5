package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.domain.setting.Setting;

/** Knows an editor again by what their browser carries. */
@Dependent
@Transactional
public class ResumingSession {

    private final EditorSessions sessions;
    private final Clock clock;

    @Inject
    public ResumingSession(EditorSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The session, noted as used; empty when it is over or its editor was disabled. */
    public Optional<EditorSession> resume(Token token) {
        var now = clock.instant();
        var session = sessions.byToken(token)
                .filter(s -> !s.isOver(now, Setting.SESSION_IDLE_HOURS.hours()))
                .filter(s -> !s.editor().isDisabled());
        session.ifPresent(s -> s.used(now));
        return session;
    }
}
