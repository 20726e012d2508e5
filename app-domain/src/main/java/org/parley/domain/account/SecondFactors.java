package org.parley.domain.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.editor.Editor;

/** The second factor of each editor who has one, with its recovery codes. */
public interface SecondFactors {

    Optional<SecondFactor> of(Editor editor);

    /** The identities of the editors who have turned one on. */
    Set<Long> owners();

    /** Puts it in the place of the one before. */
    void keep(SecondFactor factor);

    /** With its recovery codes. */
    void remove(Editor editor);

    /** Uses up the code of a half minute; false when it, or a later one, was used already. */
    boolean use(Editor editor, long step);

    /** In the place of those before. */
    void keepRecoveryCodes(Editor editor, List<String> hashes);

    /** Uses up a recovery code; false when there is none like it. */
    boolean useRecoveryCode(Editor editor, String hash);

    /** How many are left. */
    int recoveryCodesLeft(Editor editor);
}
