package org.parley.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.parley.domain.change.Shown;

/** Keeps the promise of methods that are {@link Vouched}. */
@Vouched
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Vouching {

    @AroundInvoke
    Object vouch(InvocationContext call) throws Exception {
        return Shown.vouched(call::proceed);
    }
}
