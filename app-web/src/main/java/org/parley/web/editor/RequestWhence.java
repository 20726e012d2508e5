package org.parley.web.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.Whence;

/** Where the current request came from, if there is one: the site does some things by itself. */
@ApplicationScoped
public class RequestWhence implements Whence {

    @Inject
    private Caller caller;

    @SuppressWarnings("NullAway.Init")
    protected RequestWhence() {}

    @Override
    public @Nullable String address() {
        try {
            return caller.address();
        } catch (ContextNotActiveException e) {
            return null;
        }
    }

    @Override
    public String program() {
        try {
            return caller.program();
        } catch (ContextNotActiveException e) {
            return "";
        }
    }
}
