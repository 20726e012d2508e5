package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.domain.account.Accounts;
import org.parley.domain.account.AccountsContract;
import org.parley.domain.account.CountedCodes;
import org.parley.domain.account.ManagingEditors;
import org.parley.domain.account.PlainHashing;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.EditorFixture;
import org.parley.domain.editor.LastAdministrator;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;

/** Besides the contract: what two do at once. */
class JpaAccountsTest extends AccountsContract {

    JpaAccountsTest() {
        new JpaWorld();
    }

    @Override
    protected <T> T in(Function<Accounts, T> step) {
        return Kept.in(entities -> step.apply(accounts(entities)));
    }

    @Test
    void two_administrators_who_demote_each_other_at_once_leave_one() throws Exception {
        var one = administrator();
        var other = administrator();
        var both = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var results = nodes.invokeAll(Stream.of(demotion(both, one, other), demotion(both, other, one))
                    .toList());
            for (var result : results) result.get();
        } finally {
            nodes.shutdownNow();
        }

        List<Editor> left = in(all -> all.editors().lockedAdministrators());
        assertThat(left).hasSize(1);
    }

    private Callable<Void> demotion(CyclicBarrier both, Editor who, Editor whom) {
        return () -> {
            both.await();
            try {
                in(all -> {
                    managing(all).change(who, whom.id(), whom.name(), Role.EDITOR);
                    return null;
                });
            } catch (NotAllowed | LastAdministrator e) {
                // The other one was quicker.
            }
            return null;
        };
    }

    private static ManagingEditors managing(Accounts all) {
        return new ManagingEditors(
                all.editors(), all.links(), all.passwords(), all.sessions(), all.factors(), all.log(), all.clock());
    }

    private Editor administrator() {
        return in(all -> {
            var editor = EditorFixture.editor(Role.ADMINISTRATOR);
            all.editors().add(editor);
            return editor;
        });
    }

    private Accounts accounts(EntityManager entities) {
        var log = Kept.with(entities, new JpaAuditLog());
        log.whence = caller;
        log.clock = clock;
        return new Accounts(
                Kept.with(entities, new JpaEditors()),
                Kept.with(entities, new JpaPasswords()),
                Kept.with(entities, new JpaEditorSessions()),
                Kept.with(entities, new JpaOneTimeLinks()),
                Kept.with(entities, new JpaSignInAttempts()),
                Kept.with(entities, new JpaSecondFactors()),
                log,
                Kept.with(entities, new JpaAuditEntries()),
                new PlainHashing(),
                new CountedCodes(),
                caller,
                clock);
    }
}
