package org.parley.domain.account;

import static org.parley.domain.account.OneTimeLink.Kind.SET_UP;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.audit.Whence;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;
import org.parley.domain.editor.Role;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;

/** Makes the first administrator, or lets one in again who is locked out: whoever can read the server's log. */
@Dependent
@Transactional
public class SettingUp {

    // The next start makes a new one.
    private static final Duration VALID = Duration.ofDays(7);

    private final Editors editors;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final SecondFactors factors;
    private final OpeningSession opening;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public SettingUp(
            Editors editors,
            OneTimeLinks links,
            Passwords passwords,
            PasswordHashing hashing,
            SecondFactors factors,
            EditorSessions sessions,
            Whence whence,
            AuditLog log,
            Clock clock) {
        this.editors = editors;
        this.links = links;
        this.passwords = passwords;
        this.hashing = hashing;
        this.factors = factors;
        this.opening = new OpeningSession(sessions, whence, clock);
        this.log = log;
        this.clock = clock;
    }

    /**
     * A token for the operator, while there is no editor, or where they ask for one. Two nodes that start at once make one
     * each: both work.
     */
    public Optional<Token> offer() {
        if (!editors.all().isEmpty() && !Setting.SET_UP.isOn()) return Optional.empty();
        links.forgetOver(clock.instant());
        var token = Token.random();
        links.add(new OneTimeLink(SET_UP, token, null, clock.instant().plus(VALID)));
        return Optional.of(token);
    }

    public boolean isOpenTo(Token token) {
        return links.byToken(SET_UP, token)
                .filter(link -> !link.isOver(clock.instant()))
                .isPresent();
    }

    /**
     * The administrator, signed in. From then on no token works, neither this nor any other.
     *
     * @throws LinkGone when somebody was quicker, or the token never was one
     */
    public SignedIn setUp(Token token, String email, String name, String password, Language language) {
        // Taken before anything else: of fifty at once, all others wait here and then leave.
        if (!isOpenTo(token) || !links.takeAll(SET_UP)) throw new LinkGone();
        var editor = administrator(email, name, language);
        passwords.keep(new Password(editor, hashing.hash(password), clock.instant()));
        log.record(editor, Deed.SET_UP, editor.email());
        return opening.open(editor);
    }

    // Somebody who was locked out comes back to what was theirs.
    private Editor administrator(String email, String name, Language language) {
        var known = editors.byEmail(email);
        if (known.isEmpty()) {
            var editor = new Editor(email, name, Role.ADMINISTRATOR, language);
            editors.add(editor);
            return editor;
        }
        var editor = known.get();
        editor.change(name, Role.ADMINISTRATOR);
        editor.enable();
        factors.remove(editor);
        return editor;
    }
}
