package org.parley.persistence;

import org.jspecify.annotations.Nullable;

/** The site cannot start. The message tells the operator what to do. */
final class FailedStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
