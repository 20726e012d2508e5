package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.audit.Whence;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;

/** Lets an editor in by e-mail address and password. */
@Dependent
@Transactional
public class SigningIn {

    private final Editors editors;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final OpeningSession opening;
    private final AuditLog log;

    @Inject
    public SigningIn(
            Editors editors,
            Passwords passwords,
            PasswordHashing hashing,
            EditorSessions sessions,
            Whence whence,
            AuditLog log,
            Clock clock) {
        this.editors = editors;
        this.passwords = passwords;
        this.hashing = hashing;
        this.opening = new OpeningSession(sessions, whence, clock);
        this.log = log;
    }

    /**
     * Takes the same time and gives the same answer whether there is no such editor, their password is another one, or
     * they are disabled.
     */
    public Optional<SignedIn> signIn(String email, String password) {
        var editor = editors.byEmail(email);
        if (!hasPassword(editor, password)
                || editor.filter(e -> !e.isDisabled()).isEmpty()) {
            log.record(null, Deed.SIGN_IN_FAILED, editor.map(Editor::email).orElse(""));
            return Optional.empty();
        }
        log.record(editor.get(), Deed.SIGNED_IN, editor.get().email());
        return Optional.of(opening.open(editor.get()));
    }

    private boolean hasPassword(Optional<Editor> editor, String typed) {
        var hash = editor.flatMap(passwords::of).map(Password::hash).orElseGet(hashing::decoy);
        return hashing.matches(typed, hash);
    }
}
