package org.parley.domain.account;

import static org.parley.domain.account.OneTimeLink.Kind.SECOND_STEP;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.audit.Whence;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;

/** Lets an editor in by e-mail address and password and, where they have a second factor, by a code. */
@Dependent
@Transactional
public class SigningIn {

    private static final Duration TIME_FOR_THE_CODE = Duration.ofMinutes(10);

    private final Editors editors;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final OneTimeLinks links;
    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final OpeningSession opening;
    private final Throttle throttle;
    private final Whence whence;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public SigningIn(
            Editors editors,
            Passwords passwords,
            PasswordHashing hashing,
            OneTimeLinks links,
            SecondFactors factors,
            OneTimeCodes codes,
            EditorSessions sessions,
            SignInAttempts attempts,
            Whence whence,
            AuditLog log,
            Clock clock) {
        this.editors = editors;
        this.passwords = passwords;
        this.hashing = hashing;
        this.links = links;
        this.factors = factors;
        this.codes = codes;
        this.opening = new OpeningSession(sessions, whence, clock);
        this.throttle = new Throttle(attempts, clock);
        this.whence = whence;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes the same time and gives the same answer whether there is no such editor, their password is another one, or
     * they are disabled.
     */
    public SignIn signIn(String email, String password) {
        var attempt = throttle.begin(email, whence.address());
        var pause = throttle.pause(attempt);
        if (pause.isPresent()) return new SignIn.Throttled(pause.get());
        var editor = editors.byEmail(email);
        if (!hasPassword(editor, password)
                || editor.filter(e -> !e.isDisabled()).isEmpty()) return failed(editor.orElse(null), attempt);
        return factors.of(editor.get()).filter(SecondFactor::isOn).isPresent()
                ? askForCode(editor.get(), attempt)
                : succeeded(editor.get(), attempt);
    }

    /** @param code of the app, or a recovery code */
    public SignIn finish(Token step, String code) {
        var link = links.byToken(SECOND_STEP, step).filter(l -> !l.isOver(clock.instant()));
        @Nullable Editor editor = link.map(OneTimeLink::editor).orElse(null);
        if (editor == null || editor.isDisabled()) return new SignIn.Expired();
        var attempt = throttle.begin(editor.email(), whence.address());
        var pause = throttle.pause(attempt);
        if (pause.isPresent()) return new SignIn.Throttled(pause.get());
        if (!accepts(editor, code)) return failed(editor, attempt);
        // Of two at once with the same step, one gets in.
        return links.take(link.get()) ? succeeded(editor, attempt) : new SignIn.Expired();
    }

    private SignIn askForCode(Editor editor, SignInAttempt attempt) {
        throttle.drop(attempt);
        var step = Token.random();
        links.forgetOver(clock.instant());
        links.add(new OneTimeLink(SECOND_STEP, step, editor, clock.instant().plus(TIME_FOR_THE_CODE)));
        return new SignIn.CodeNeeded(step);
    }

    private boolean accepts(Editor editor, String code) {
        var factor = factors.of(editor).filter(SecondFactor::isOn);
        if (factor.isEmpty()) return true;
        var step = codes.step(factor.get().secret(), code, clock.instant());
        if (step.isPresent()) return factors.use(editor, step.getAsLong());
        var recovered = factors.useRecoveryCode(editor, RecoveryCodes.hash(code));
        if (recovered) log.record(editor, Deed.RECOVERY_CODE_USED, editor.email());
        return recovered;
    }

    private SignIn succeeded(Editor editor, SignInAttempt attempt) {
        throttle.succeed(attempt);
        log.record(editor, Deed.SIGNED_IN, editor.email());
        return new SignIn.Done(opening.open(editor));
    }

    // Only addresses of editors are noted: what else is typed there may be a password.
    private SignIn failed(@Nullable Editor editor, SignInAttempt attempt) {
        var email = editor == null ? "" : editor.email();
        log.record(null, Deed.SIGN_IN_FAILED, email);
        if (throttle.isNowFull(attempt)) log.record(null, Deed.SIGN_IN_THROTTLED, email);
        return new SignIn.Wrong();
    }

    private boolean hasPassword(Optional<Editor> editor, String typed) {
        var hash = editor.flatMap(passwords::of).map(Password::hash).orElseGet(hashing::decoy);
        return hashing.matches(typed, hash);
    }
}
