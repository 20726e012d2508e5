package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.parley.domain.account.OneTimeLink.Kind;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;
import org.parley.domain.editor.LastAdministrator;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Language;

/**
 * What administrators do about colleagues. There is always at least one administrator who can sign in, also when two
 * administrators act at once.
 */
@Dependent
@Transactional
public class ManagingEditors {

    private static final Duration INVITATION_VALID = Duration.ofDays(7);
    private static final Duration PASSWORD_LINK_VALID = Duration.ofHours(24);

    private final Editors editors;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final EditorSessions sessions;
    private final SecondFactors factors;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public ManagingEditors(
            Editors editors,
            OneTimeLinks links,
            Passwords passwords,
            EditorSessions sessions,
            SecondFactors factors,
            AuditLog log,
            Clock clock) {
        this.editors = editors;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.factors = factors;
        this.log = log;
        this.clock = clock;
    }

    /** Everybody, by name. */
    public List<Colleague> colleagues(Editor who) {
        who.require(Role.ADMINISTRATOR);
        var withPassword = passwords.owners();
        var withFactor = factors.owners();
        return editors.all().stream()
                .map(e -> new Colleague(e, !withPassword.contains(e.id()), withFactor.contains(e.id())))
                .toList();
    }

    /**
     * A new editor, who chooses a password along the link and is in from then on.
     *
     * @throws IllegalArgumentException when somebody has this address already
     */
    public NewLink invite(Editor who, String email, String name, Role role, Language language) {
        who.require(Role.ADMINISTRATOR);
        if (editors.byEmail(email).isPresent()) throw new IllegalArgumentException("There is an editor " + email);
        var editor = new Editor(email, name, role, language);
        editors.add(editor);
        log.record(who, Deed.EDITOR_INVITED, editor.email());
        return link(editor, Kind.INVITATION, INVITATION_VALID);
    }

    /** A link to choose a password: an invitation for those who never had one. Those made before do not work any more. */
    public NewLink makeLink(Editor who, long id) {
        who.require(Role.ADMINISTRATOR);
        var editor = enabled(id);
        if (passwords.of(editor).isEmpty()) {
            log.record(who, Deed.EDITOR_INVITED, editor.email());
            return link(editor, Kind.INVITATION, INVITATION_VALID);
        }
        log.record(who, Deed.PASSWORD_LINK_MADE, editor.email());
        return link(editor, Kind.PASSWORD, PASSWORD_LINK_VALID);
    }

    /** @throws LastAdministrator when nobody would be left */
    public void change(Editor who, long id, String name, Role role) {
        var editor = locked(who, id, role == Role.ADMINISTRATOR);
        log.record(who, Deed.EDITOR_CHANGED, editor.email() + ": " + editor.role() + " → " + role);
        editor.change(name, role);
    }

    /**
     * Their sessions end at once, and no link of theirs works any more.
     *
     * @throws LastAdministrator when nobody would be left
     */
    public void disable(Editor who, long id) {
        var editor = locked(who, id, false);
        editor.disable(clock.instant());
        sessions.endAllOf(editor);
        for (var kind : Kind.values()) links.removeAllOf(editor, kind);
        log.record(who, Deed.EDITOR_DISABLED, editor.email());
    }

    public void enable(Editor who, long id) {
        who.require(Role.ADMINISTRATOR);
        var editor = known(id);
        editor.enable();
        log.record(who, Deed.EDITOR_ENABLED, editor.email());
    }

    /** For a colleague who has lost both app and recovery codes. */
    public void removeSecondFactor(Editor who, long id) {
        who.require(Role.ADMINISTRATOR);
        var editor = known(id);
        factors.remove(editor);
        log.record(who, Deed.SECOND_FACTOR_OFF, editor.email());
    }

    // Administrators wait for each other here; who was one when the request came may have been demoted meanwhile.
    private Editor locked(Editor who, long id, boolean staysAdministrator) {
        who.require(Role.ADMINISTRATOR);
        var administrators = editors.lockedAdministrators();
        if (!administrators.contains(who)) throw new NotAllowed(who.name() + " is no administrator any more");
        var editor = known(id);
        if (!staysAdministrator && administrators.equals(List.of(editor))) throw new LastAdministrator();
        return editor;
    }

    private Editor enabled(long id) {
        var editor = known(id);
        if (editor.isDisabled()) throw new IllegalArgumentException(editor.email() + " is disabled");
        return editor;
    }

    private Editor known(long id) {
        return editors.byId(id).orElseThrow(() -> new IllegalArgumentException("No editor " + id));
    }

    private NewLink link(Editor editor, Kind kind, Duration valid) {
        var token = Token.random();
        links.removeAllOf(editor, kind);
        links.add(new OneTimeLink(kind, token, editor, clock.instant().plus(valid)));
        return new NewLink(editor, kind, token);
    }
}
