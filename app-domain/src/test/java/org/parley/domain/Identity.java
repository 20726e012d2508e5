package org.parley.domain;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;

/** Gives things in memory the identity that the database gives elsewhere. */
public final class Identity {

    private static final AtomicLong LAST = new AtomicLong();

    private Identity() {}

    public static void give(Object entity) {
        set(entity, "id", LAST.incrementAndGet());
    }

    /** Writes a field past its class, as somebody with access to the database could. */
    public static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
