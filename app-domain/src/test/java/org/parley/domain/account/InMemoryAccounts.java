package org.parley.domain.account;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Identity;
import org.parley.domain.audit.AuditEntries;
import org.parley.domain.audit.AuditEntry;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;
import org.parley.domain.editor.Role;

/** Accounts in lists and maps. */
public final class InMemoryAccounts {

    private InMemoryAccounts() {}

    public static Accounts make(CallerFixture caller, Clock clock) {
        var log = new Log(caller, clock);
        return new Accounts(
                new People(),
                new Hashes(),
                new Sessions(),
                new Links(),
                new Attempts(),
                new Factors(),
                log,
                log,
                new PlainHashing(),
                new CountedCodes(),
                caller,
                clock);
    }

    private static final class People implements Editors {
        private final List<Editor> editors = new ArrayList<>();

        @Override
        public Optional<Editor> byId(long id) {
            return editors.stream().filter(e -> e.id() == id).findFirst();
        }

        @Override
        public Optional<Editor> byEmail(String email) {
            return editors.stream()
                    .filter(e -> e.email().equals(Editor.normal(email)))
                    .findFirst();
        }

        @Override
        public List<Editor> all() {
            return editors.stream().sorted(comparing(Editor::name)).toList();
        }

        @Override
        public List<Editor> lockedAdministrators() {
            return editors.stream()
                    .filter(e -> e.role() == Role.ADMINISTRATOR && !e.isDisabled())
                    .toList();
        }

        @Override
        public void add(Editor editor) {
            if (byEmail(editor.email()).isPresent()) throw new IllegalStateException("There is one");
            Identity.give(editor);
            editors.add(editor);
        }
    }

    private static final class Hashes implements Passwords {
        private final Map<Long, Password> passwords = new HashMap<>();

        @Override
        public Optional<Password> of(Editor editor) {
            return Optional.ofNullable(passwords.get(editor.id()));
        }

        @Override
        public Set<Long> owners() {
            return passwords.keySet();
        }

        @Override
        public void keep(Password password) {
            passwords.put(password.editorId(), password);
        }
    }

    private static final class Sessions implements EditorSessions {
        private final List<EditorSession> sessions = new ArrayList<>();

        @Override
        public Optional<EditorSession> byToken(Token token) {
            return sessions.stream()
                    .filter(s -> s.tokenHash().equals(token.hash()))
                    .findFirst();
        }

        @Override
        public List<EditorSession> of(Editor editor) {
            return sessions.stream()
                    .filter(s -> s.editor().equals(editor))
                    .sorted(comparing(EditorSession::lastSeenAt)
                            .thenComparing(EditorSession::id)
                            .reversed())
                    .toList();
        }

        @Override
        public void add(EditorSession session) {
            Identity.give(session);
            sessions.add(session);
        }

        @Override
        public void end(EditorSession session) {
            sessions.remove(session);
        }

        @Override
        public void endAllOf(Editor editor) {
            sessions.removeIf(s -> s.editor().equals(editor));
        }

        @Override
        public void forgetOver(Instant before) {
            sessions.removeIf(s -> s.expiresAt().isBefore(before));
        }
    }

    private static final class Links implements OneTimeLinks {
        private final List<OneTimeLink> links = new ArrayList<>();

        @Override
        public Optional<OneTimeLink> byToken(OneTimeLink.Kind kind, Token token) {
            return links.stream()
                    .filter(l -> l.kind() == kind && l.tokenHash().equals(token.hash()))
                    .findFirst();
        }

        @Override
        public void add(OneTimeLink link) {
            Identity.give(link);
            links.add(link);
        }

        @Override
        public boolean take(OneTimeLink link) {
            return links.remove(link);
        }

        @Override
        public boolean takeAll(OneTimeLink.Kind kind) {
            return links.removeIf(l -> l.kind() == kind);
        }

        @Override
        public void forgetOver(Instant before) {
            links.removeIf(l -> l.expiresAt().isBefore(before));
        }

        @Override
        public void removeAllOf(Editor editor, OneTimeLink.Kind kind) {
            links.removeIf(l -> l.kind() == kind && editor.equals(l.editor()));
        }
    }

    private static final class Attempts implements SignInAttempts {
        private final List<SignInAttempt> attempts = new ArrayList<>();

        @Override
        public void begin(SignInAttempt attempt) {
            Identity.give(attempt);
            attempts.add(0, attempt);
        }

        @Override
        public void succeed(SignInAttempt attempt) {
            attempt.succeed();
        }

        @Override
        public void drop(SignInAttempt attempt) {
            attempts.remove(attempt);
        }

        @Override
        public List<SignInAttempt> ofAccount(String account, Instant since, int most) {
            return attempts.stream()
                    .filter(a -> a.account().equals(account) && !a.at().isBefore(since))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<SignInAttempt> fromAddress(String address, Instant since, int most) {
            return attempts.stream()
                    .filter(a -> a.address().equals(address) && !a.at().isBefore(since))
                    .limit(most)
                    .toList();
        }

        @Override
        public boolean isUsual(String account, String address, Instant since) {
            return attempts.stream()
                    .anyMatch(a -> a.account().equals(account)
                            && a.address().equals(address)
                            && a.hasSucceeded()
                            && !a.at().isBefore(since));
        }

        @Override
        public void forget(Instant before) {
            attempts.removeIf(a -> a.at().isBefore(before));
        }
    }

    private static final class Factors implements SecondFactors {
        private final Map<Long, SecondFactor> factors = new HashMap<>();
        private final Map<Long, Set<String>> codes = new HashMap<>();

        @Override
        public Optional<SecondFactor> of(Editor editor) {
            return Optional.ofNullable(factors.get(editor.id()));
        }

        @Override
        public Set<Long> owners() {
            return factors.values().stream()
                    .filter(SecondFactor::isOn)
                    .map(SecondFactor::editorId)
                    .collect(Collectors.toSet());
        }

        @Override
        public void keep(SecondFactor factor) {
            factors.put(factor.editorId(), factor);
        }

        @Override
        public void remove(Editor editor) {
            factors.remove(editor.id());
            codes.remove(editor.id());
        }

        @Override
        public boolean use(Editor editor, long step) {
            var factor = factors.get(editor.id());
            if (factor.lastStep() >= step) return false;
            factor.use(step);
            return true;
        }

        @Override
        public void keepRecoveryCodes(Editor editor, List<String> hashes) {
            codes.put(editor.id(), new HashSet<>(hashes));
        }

        @Override
        public boolean useRecoveryCode(Editor editor, String hash) {
            return codes.getOrDefault(editor.id(), Set.of()).remove(hash);
        }

        @Override
        public int recoveryCodesLeft(Editor editor) {
            return codes.getOrDefault(editor.id(), Set.of()).size();
        }
    }

    private record Log(CallerFixture caller, Clock clock, List<AuditEntry> all) implements AuditLog, AuditEntries {

        Log(CallerFixture caller, Clock clock) {
            this(caller, clock, new ArrayList<>());
        }

        @Override
        public void record(@Nullable Editor who, Deed deed, String subject) {
            var entry = new AuditEntry(clock.instant(), who, deed, subject, caller.address());
            Identity.give(entry);
            all.add(entry);
        }

        @Override
        public List<AuditEntry> find(Wanted wanted, @Nullable Long before, int most) {
            return all.stream()
                    .filter(e -> before == null || e.id() < before)
                    .filter(e -> wanted.whoId() == null
                            || e.who() != null && wanted.whoId().equals(e.who().id()))
                    .filter(e -> wanted.deed() == null || wanted.deed() == e.deed())
                    .filter(e -> wanted.text() == null
                            || e.subject()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(wanted.text().toLowerCase(Locale.ROOT)))
                    .filter(e -> wanted.from() == null || !e.at().isBefore(wanted.from()))
                    .filter(e -> wanted.until() == null || e.at().isBefore(wanted.until()))
                    .sorted(Comparator.comparing(AuditEntry::id).reversed())
                    .limit(most)
                    .toList();
        }
    }
}
