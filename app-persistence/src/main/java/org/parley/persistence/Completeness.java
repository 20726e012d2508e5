package org.parley.persistence;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object that came from a document has all that its class promises: a field that is not marked
 * {@code @Nullable} may not be empty. A constructor would see to that, but a reader of documents calls none.
 */
final class Completeness {

    private static final String OURS = "org.parley.domain.";

    // Each page of an article asks: what a class promises is looked up once.
    private static final ClassValue<List<Promised>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Promised> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(f -> !Modifier.isStatic(f.getModifiers()))
                    .filter(f -> !f.getName().startsWith("_persistence"))
                    .map(Promised::of)
                    .toList();
        }
    };

    private static final ClassValue<Boolean> PARTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            // Parties and topics come from the database; enums and text are whole by themselves.
            return type.getName().startsWith(OURS) && !type.isEnum() && !isReference(type);
        }
    };

    private Completeness() {}

    /** @throws IllegalArgumentException naming the first field that is missing */
    static void require(Object whole) {
        require(whole, "");
    }

    private static void require(Object object, String path) {
        for (var field : FIELDS.get(object.getClass())) {
            var value = field.valueOf(object);
            if (value == null && !field.isNullable())
                throw new IllegalArgumentException(path + field.name() + " is missing");
            if (value instanceof Collection<?> many) for (var one : many) descend(one, path, field);
            else if (value != null) descend(value, path, field);
        }
    }

    private static void descend(@Nullable Object value, String path, Promised field) {
        if (value == null) throw new IllegalArgumentException(path + field.name() + ". has an empty entry");
        if (PARTS.get(value.getClass())) require(value, path + field.name() + ".");
    }

    private static boolean isReference(Class<?> type) {
        return type.getName().startsWith(OURS + "party.")
                || type.getName().startsWith(OURS + "negotiation.")
                || type.getName().startsWith(OURS + "text.Localized")
                || type.getName().startsWith(OURS + "text.PartialDate");
    }

    private record Promised(Field field, String name, boolean isNullable) {

        static Promised of(Field field) {
            field.setAccessible(true);
            var nullable =
                    field.getType().isPrimitive() || field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Promised(field, field.getName(), nullable);
        }

        @Nullable
        Object valueOf(Object object) {
            try {
                return field.get(object);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
