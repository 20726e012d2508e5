package org.parley.domain.account;

import java.util.Optional;
import java.util.Set;
import org.parley.domain.editor.Editor;

/** The password of each editor; who was only invited has none yet. */
public interface Passwords {

    Optional<Password> of(Editor editor);

    /** The identities of the editors who have one. */
    Set<Long> owners();

    /** Puts it in the place of the one before. */
    void keep(Password password);
}
