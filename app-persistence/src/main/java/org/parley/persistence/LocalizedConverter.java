package org.parley.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/** A text is kept with its languages side by side, the original first: {@code {"uk":"Женева","en":"Geneva"}}. */
@Converter(autoApply = true)
public class LocalizedConverter implements AttributeConverter<Localized, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Localized text) {
        try {
            return text == null ? null : ValueJson.MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Text that JSON cannot hold", e);
        }
    }

    @Override
    public @Nullable Localized convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : ValueJson.text(kept);
    }
}
