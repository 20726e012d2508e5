package org.parley.domain.account;

import java.time.Clock;
import org.parley.domain.audit.Whence;
import org.parley.domain.editor.Editor;
import org.parley.domain.setting.Setting;

/** Part of whatever ends with an editor being signed in: a new session with a new token, each time. */
final class OpeningSession {

    private final EditorSessions sessions;
    private final Whence whence;
    private final Clock clock;

    OpeningSession(EditorSessions sessions, Whence whence, Clock clock) {
        this.sessions = sessions;
        this.whence = whence;
        this.clock = clock;
    }

    SignedIn open(Editor editor) {
        var now = clock.instant();
        // Nobody misses them, and there is no better moment.
        sessions.forgetOver(now);
        var token = Token.random();
        sessions.add(new EditorSession(
                editor, token, now, Setting.SESSION_HOURS.hours(), whence.address(), whence.program()));
        return new SignedIn(editor, token);
    }
}
