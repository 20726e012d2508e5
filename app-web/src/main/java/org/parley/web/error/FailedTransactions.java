package org.parley.web.error;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** As any other failure. The server has a mapper of its own for these, which fails when it is asked for an answer. */
@Provider
@Priority(1)
public class FailedTransactions implements ExceptionMapper<TransactionalException> {

    @Context
    private Providers providers;

    @SuppressWarnings("NullAway.Init")
    public FailedTransactions() {}

    @Override
    public Response toResponse(TransactionalException failure) {
        return providers.getExceptionMapper(Throwable.class).toResponse(failure);
    }
}
