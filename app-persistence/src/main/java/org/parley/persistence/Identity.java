package org.parley.persistence;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fields that only the database fills, for objects that are made of its rows without a persistence context. */
final class Identity {

    private static final Map<Class<?>, Map<String, Field>> FIELDS = new ConcurrentHashMap<>();

    private Identity() {}

    /** The same object with the identity that it has in the database. */
    static <T> T give(T object, long id) {
        WhatIsShown.note(object.getClass(), id);
        return give(object, "id", id);
    }

    /** @throws IllegalStateException where there is no such field: a bug */
    static <T> T give(T object, String name, Object value) {
        try {
            FIELDS.computeIfAbsent(object.getClass(), type -> new ConcurrentHashMap<>())
                    .computeIfAbsent(name, unused -> field(object.getClass(), name))
                    .set(object, value);
            return object;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
