package org.parley.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.domain.editor.Editor;

/** Who is signed in where. */
public interface EditorSessions {

    Optional<EditorSession> byToken(Token token);

    /** The one used last comes first. */
    List<EditorSession> of(Editor editor);

    void add(EditorSession session);

    void end(EditorSession session);

    void endAllOf(Editor editor);

    /** Forgets those that ended by themselves before this moment. */
    void forgetOver(Instant before);
}
