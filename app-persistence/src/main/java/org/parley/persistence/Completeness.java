package org.parley.persistence;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object that came from a document has all that its class promises: a field that is not marked
 * {@code @Nullable} may not be empty. A constructor would see to that, but a reader of documents calls none.
 */
final class Completeness {

    private static final String OURS = "org.parley.domain.";

    private Completeness() {}

    /** @throws IllegalArgumentException naming the first field that is missing */
    static void require(Object whole) {
        require(whole, "");
    }

    private static void require(Object object, String path) {
        for (var field : object.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getName().startsWith("_persistence")) continue;
            var name = path + field.getName();
            var value = valueOf(field, object);
            if (value == null && !isNullable(field)) throw new IllegalArgumentException(name + " is missing");
            if (value instanceof Collection<?> many) many.forEach(one -> descend(one, name + "."));
            else if (value != null) descend(value, name + ".");
        }
    }

    private static void descend(@Nullable Object value, String path) {
        if (value == null) throw new IllegalArgumentException(path + " has an empty entry");
        var type = value.getClass();
        // Parties and topics come from the database; enums and text are whole by themselves.
        var partOfRecord = type.getName().startsWith(OURS) && !type.isEnum() && !isReference(type);
        if (partOfRecord) require(value, path);
    }

    private static boolean isReference(Class<?> type) {
        return type.getName().startsWith(OURS + "party.")
                || type.getName().startsWith(OURS + "negotiation.")
                || type.getName().startsWith(OURS + "text.Localized")
                || type.getName().startsWith(OURS + "text.PartialDate");
    }

    private static boolean isNullable(Field field) {
        return field.getType().isPrimitive() || field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
