package org.parley.domain.account;

import java.time.Instant;
import java.util.Optional;
import org.parley.domain.editor.Editor;

/** Links that still work. */
public interface OneTimeLinks {

    Optional<OneTimeLink> byToken(OneTimeLink.Kind kind, Token token);

    void add(OneTimeLink link);

    /** Removes it. Of many who take it at once, one is told that it was theirs. */
    boolean take(OneTimeLink link);

    /** Removes all of a kind. Of many who take them at once, one is told that there were any. */
    boolean takeAll(OneTimeLink.Kind kind);

    void forgetOver(Instant before);

    void removeAllOf(Editor editor, OneTimeLink.Kind kind);
}
