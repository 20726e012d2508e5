package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.domain.account.OneTimeLink.Kind;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;

/** Lets somebody choose a password who got a link for it: an invitation, or one to replace a forgotten password. */
@Dependent
@Transactional
public class FollowingLink {

    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final EditorSessions sessions;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public FollowingLink(
            OneTimeLinks links,
            Passwords passwords,
            PasswordHashing hashing,
            EditorSessions sessions,
            AuditLog log,
            Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.hashing = hashing;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** Whose link it is; empty when it does not work, or not any more. */
    public Optional<Editor> owner(Kind kind, Token token) {
        return found(kind, token).map(OneTimeLink::editor);
    }

    /**
     * Sets the password and ends all sessions. They sign in with it next: a link alone is no second factor.
     *
     * @throws LinkGone when it was used before, ran out, or never was
     */
    public void choose(Kind kind, Token token, String password) {
        var link = found(kind, token).orElseThrow(LinkGone::new);
        var editor = link.editor();
        if (editor == null || !links.take(link)) throw new LinkGone();
        passwords.keep(new Password(editor, hashing.hash(password), clock.instant()));
        sessions.endAllOf(editor);
        log.record(editor, kind == Kind.INVITATION ? Deed.INVITATION_ACCEPTED : Deed.PASSWORD_CHANGED, editor.email());
    }

    private Optional<OneTimeLink> found(Kind kind, Token token) {
        return links.byToken(kind, token)
                .filter(link -> !link.isOver(clock.instant()))
                .filter(link -> link.editor() != null && !link.editor().isDisabled());
    }
}
