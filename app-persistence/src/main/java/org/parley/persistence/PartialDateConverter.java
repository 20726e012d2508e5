package org.parley.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.PartialDate;

/** Dates as precise as they were told are kept in ISO 8601: {@code 2022}, {@code 2022-01}, {@code 2022-01-12}. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : PartialDate.parse(kept);
    }
}
