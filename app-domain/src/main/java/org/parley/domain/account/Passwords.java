package org.parley.domain.account;

import java.util.Optional;
import org.parley.domain.editor.Editor;

/** The password of each editor; who was only invited has none yet. */
public interface Passwords {

    Optional<Password> of(Editor editor);

    /** Puts it in the place of the one before. */
    void keep(Password password);
}
