package org.parley.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/** How the values that content is made of look in JSON. */
final class ValueJson {

    /** Fields in a fixed order, so that the same record is always the same characters. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .serializationInclusion(Include.NON_EMPTY)
            .addModule(values())
            .addMixIn(SourceReference.class, SourceFields.class)
            .build();

    private static final ObjectReader LOCALIZED = MAPPER.readerFor(Localized.class);

    private ValueJson() {}

    /**
     * A text as it stands in a column.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Localized text(String kept) {
        try {
            return LOCALIZED.readValue(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a text with languages: " + kept, e);
        }
    }

    // The constructor looks at the address.
    @SuppressWarnings("UnusedVariable")
    private abstract static class SourceFields {
        @JsonCreator
        SourceFields(
                @JsonProperty(value = "name", required = true) Localized name,
                @JsonProperty("url") @Nullable String url) {}
    }

    private static SimpleModule values() {
        var module = new SimpleModule();
        asText(module, Language.class, Language::tag, ValueJson::language);
        asText(module, PartialDate.class, PartialDate::toString, PartialDate::parse);
        asText(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        asText(module, Instant.class, Instant::toString, Instant::parse);
        module.addSerializer(Localized.class, new LocalizedWriter());
        module.addDeserializer(Localized.class, new LocalizedReader());
        return module;
    }

    /** Writes a type as one string and reads it again; a bad string is reported with the place where it stands. */
    static <T> void asText(SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        asTextWithin(module, type, write, (text, context) -> read.apply(text));
    }

    /** As above, for what takes more than the string to be read: the attributes of the reading. */
    static <T> void asTextWithin(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            BiFunction<String, DeserializationContext, T> read) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                var text = json.getValueAsString("");
                try {
                    return read.apply(text, context);
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw context.weirdStringException(text, type, String.valueOf(e.getMessage()));
                }
            }
        });
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new IllegalArgumentException("No such language: " + tag));
    }

    private static final class LocalizedWriter extends JsonSerializer<Localized> {
        @Override
        public void serialize(Localized text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            for (var entry : text.texts().entrySet())
                json.writeStringField(entry.getKey().tag(), entry.getValue());
            json.writeEndObject();
        }
    }

    private static final class LocalizedReader extends JsonDeserializer<Localized> {
        @Override
        public Localized deserialize(JsonParser json, DeserializationContext context) throws IOException {
            // Where it is all that an object holds, its brace has been read already.
            var tag = json.hasToken(JsonToken.FIELD_NAME) ? json.currentName() : json.nextFieldName();
            if (!json.hasToken(JsonToken.FIELD_NAME) && !json.hasToken(JsonToken.END_OBJECT))
                return (Localized) context.handleUnexpectedToken(Localized.class, json);
            var texts = new LinkedHashMap<Language, String>();
            for (; tag != null; tag = json.nextFieldName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING)
                    throw new IllegalArgumentException("what is under " + tag + " is no text");
                texts.put(language(tag), json.getText());
            }
            return Localized.of(texts);
        }
    }
}
