package org.parley.web.site;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/** {@code uk} and {@code en} in addresses. */
@Provider
public class LanguageParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Language.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Language> {
        @Override
        public Language fromString(String tag) {
            return Language.ofTag(tag).orElseThrow(NotFoundException::new);
        }

        @Override
        public String toString(Language language) {
            return language.tag();
        }
    }
}
