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

/** Gives an editor a new password. Whoever was signed in with the old one is out. */
@Dependent
@Transactional
public class ChangingPassword {

    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final PasswordProof proof;
    private final EditorSessions sessions;
    private final OneTimeLinks links;
    private final OpeningSession opening;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public ChangingPassword(
            Passwords passwords,
            PasswordHashing hashing,
            PasswordProof proof,
            EditorSessions sessions,
            OneTimeLinks links,
            Whence whence,
            AuditLog log,
            Clock clock) {
        this.passwords = passwords;
        this.hashing = hashing;
        this.proof = proof;
        this.sessions = sessions;
        this.links = links;
        this.opening = new OpeningSession(sessions, whence, clock);
        this.log = log;
        this.clock = clock;
    }

    /** Them, signed in anew; empty when the current password is not theirs. */
    public Optional<SignedIn> change(Editor who, String current, String fresh) {
        if (!proof.isGiven(who, current)) return Optional.empty();
        passwords.keep(new Password(who, hashing.hash(fresh), clock.instant()));
        sessions.endAllOf(who);
        // A link that somebody asked for before would be another way in.
        links.removeAllOf(who, OneTimeLink.Kind.PASSWORD);
        log.record(who, Deed.PASSWORD_CHANGED, who.email());
        return Optional.of(opening.open(who));
    }
}
