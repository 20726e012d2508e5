package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.audit.Whence;
import org.parley.domain.editor.Editor;

/** The one way in which a password is asked for again. */
@Dependent
@Transactional
public class CheckingPassword implements PasswordProof {

    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final Throttle throttle;
    private final Whence whence;
    private final AuditLog log;

    @Inject
    public CheckingPassword(
            Passwords passwords,
            PasswordHashing hashing,
            SignInAttempts attempts,
            Whence whence,
            AuditLog log,
            Clock clock) {
        this.passwords = passwords;
        this.hashing = hashing;
        this.throttle = new Throttle(attempts, clock);
        this.whence = whence;
        this.log = log;
    }

    @Override
    public boolean isGiven(Editor who, String password) {
        var attempt = throttle.begin(who.email(), whence.address());
        if (throttle.pause(attempt).isPresent()) return false;
        var hash = passwords.of(who).map(Password::hash).orElseGet(hashing::decoy);
        if (hashing.matches(password, hash)) {
            throttle.drop(attempt);
            return true;
        }
        log.record(who, Deed.SIGN_IN_FAILED, who.email());
        return false;
    }
}
