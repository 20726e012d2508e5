package org.parley.domain.account;

import org.parley.domain.editor.Editor;

/** Asks for the password again before something that a stranger at an open screen must not do. */
public interface PasswordProof {

    /**
     * Whether it is theirs. Wrong ones count as failed sign-ins, and are refused unseen while there were too many: who
     * has the session cannot guess on.
     */
    boolean isGiven(Editor who, String password);
}
