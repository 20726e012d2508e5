package org.parley.domain.account;

import java.util.function.Function;

class InMemoryAccountsTest extends AccountsContract {

    private final Accounts all = InMemoryAccounts.make(caller, clock);

    @Override
    protected <T> T in(Function<Accounts, T> step) {
        return step.apply(all);
    }
}
