package org.parley.web.data;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/** A JSON object in the making. What is null is left out, so that "unknown" is never an empty text or a zero. */
final class Fields {

    // Kept, since each call of Json would look for an implementation anew, in all jars.
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final JsonObjectBuilder object = JSON.createObjectBuilder();

    Fields with(String name, @Nullable Object value) {
        if (value != null) object.add(name, value.toString());
        return this;
    }

    Fields with(String name, @Nullable Integer value) {
        if (value != null) object.add(name, value);
        return this;
    }

    Fields with(String name, @Nullable Long value) {
        if (value != null) object.add(name, value);
        return this;
    }

    Fields with(String name, boolean value) {
        object.add(name, value);
        return this;
    }

    /** A moment in UTC, to the microsecond at most. */
    Fields with(String name, @Nullable Instant value) {
        return with(name, (Object) value);
    }

    /** In small letters, with hyphens: {@code open-to-discuss}. */
    Fields with(String name, @Nullable Enum<?> value) {
        return with(name, value == null ? null : written(value));
    }

    /** All its languages, and which of them is the original. */
    Fields with(String name, @Nullable Localized text) {
        if (text == null) return this;
        var fields = new Fields().with("original", text.originalLanguage().tag());
        text.texts().forEach((language, words) -> fields.with(language.tag(), words));
        return with(name, fields);
    }

    Fields with(String name, @Nullable SourceReference source) {
        if (source == null) return this;
        return with(name, new Fields().with("name", source.name()).with("url", source.url()));
    }

    Fields with(String name, @Nullable Fields value) {
        if (value != null) object.add(name, value.object);
        return this;
    }

    <T> Fields list(String name, Iterable<T> items, Function<T, Fields> each) {
        var array = JSON.createArrayBuilder();
        for (var item : items) array.add(each.apply(item).object);
        object.add(name, array);
        return this;
    }

    Fields texts(String name, Stream<String> items) {
        var array = JSON.createArrayBuilder();
        items.forEach(array::add);
        object.add(name, array);
        return this;
    }

    /** To be asked for once: nothing is left in here then. */
    JsonObject json() {
        return object.build();
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
