package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;

/** Turns an editor's own second factor on and off. */
@Dependent
@Transactional
public class ManagingSecondFactor {

    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final PasswordProof proof;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public ManagingSecondFactor(
            SecondFactors factors, OneTimeCodes codes, PasswordProof proof, AuditLog log, Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.proof = proof;
        this.log = log;
        this.clock = clock;
    }

    /** One that waits to be turned on: the same until then, so that a page shown again still fits the app. */
    public SecondFactor begin(Editor who) {
        return factors.of(who).orElseGet(() -> {
            var fresh = new SecondFactor(who, codes.newSecret());
            factors.keep(fresh);
            return fresh;
        });
    }

    /** Turns it on; the recovery codes, which nobody ever sees again. Empty when the code is not right. */
    public Optional<List<String>> turnOn(Editor who, String code) {
        var factor = factors.of(who).filter(f -> !f.isOn());
        if (factor.isEmpty()) return Optional.empty();
        var step = codes.step(factor.get().secret(), code, clock.instant());
        if (step.isEmpty()) return Optional.empty();
        factor.get().turnOn(clock.instant(), step.getAsLong());
        factors.keep(factor.get());
        log.record(who, Deed.SECOND_FACTOR_ON, who.email());
        return Optional.of(newCodes(who));
    }

    /** New recovery codes in the place of the old; empty when the password is not theirs. */
    public Optional<List<String>> replaceRecoveryCodes(Editor who, String password) {
        if (!isOn(who) || !proof.isGiven(who, password)) return Optional.empty();
        log.record(who, Deed.RECOVERY_CODES_MADE, who.email());
        return Optional.of(newCodes(who));
    }

    /** False when the password is not theirs. */
    public boolean turnOff(Editor who, String password) {
        if (!proof.isGiven(who, password)) return false;
        factors.remove(who);
        log.record(who, Deed.SECOND_FACTOR_OFF, who.email());
        return true;
    }

    private boolean isOn(Editor who) {
        return factors.of(who).filter(SecondFactor::isOn).isPresent();
    }

    private List<String> newCodes(Editor who) {
        var fresh = RecoveryCodes.make();
        factors.keepRecoveryCodes(who, fresh.stream().map(RecoveryCodes::hash).toList());
        return fresh;
    }
}
