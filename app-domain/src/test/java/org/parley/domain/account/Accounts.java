package org.parley.domain.account;

import java.time.Clock;
import org.parley.domain.audit.AuditEntries;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.ReadingAuditLog;
import org.parley.domain.editor.Editors;

/** All that use cases about accounts need, within one transaction. */
public record Accounts(
        Editors editors,
        Passwords passwords,
        EditorSessions sessions,
        OneTimeLinks links,
        SignInAttempts attempts,
        SecondFactors factors,
        AuditLog log,
        AuditEntries entries,
        PasswordHashing hashing,
        OneTimeCodes codes,
        CallerFixture caller,
        Clock clock) {

    SettingUp settingUp() {
        return new SettingUp(editors, links, passwords, hashing, factors, sessions, caller, log, clock);
    }

    SigningIn signingIn() {
        return new SigningIn(
                editors, passwords, hashing, links, factors, codes, sessions, attempts, caller, log, clock);
    }

    SigningOut signingOut() {
        return new SigningOut(sessions, log);
    }

    ResumingSession resuming() {
        return new ResumingSession(sessions, clock);
    }

    EndingSessions ending() {
        return new EndingSessions(sessions, log);
    }

    ChangingPassword changingPassword() {
        return new ChangingPassword(passwords, hashing, proof(), sessions, links, caller, log, clock);
    }

    FollowingLink followingLink() {
        return new FollowingLink(links, passwords, hashing, sessions, log, clock);
    }

    ManagingEditors managing() {
        return new ManagingEditors(editors, links, passwords, sessions, factors, log, clock);
    }

    ManagingSecondFactor secondFactor() {
        return new ManagingSecondFactor(factors, codes, proof(), log, clock);
    }

    ReadingAuditLog reading() {
        return new ReadingAuditLog(entries, log);
    }

    private PasswordProof proof() {
        return new CheckingPassword(passwords, hashing, attempts, caller, log, clock);
    }
}
