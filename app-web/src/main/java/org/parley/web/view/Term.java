package org.parley.web.view;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/** A part of an expression of a template. */
@FunctionalInterface
interface Term {

    /** An expression that has parts which are none here. */
    Term UNKNOWN = context -> {
        throw new NotHere();
    };

    /** @throws NotHere where it is OGNL that knows what it means */
    @Nullable
    Object value(IExpressionContext context);

    /** What a dot leads to from there. */
    @FunctionalInterface
    interface Step {
        @Nullable
        Object from(@Nullable Object target, IExpressionContext context);
    }

    /** Thrown once an expression: what it is left to is remembered. */
    final class NotHere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
