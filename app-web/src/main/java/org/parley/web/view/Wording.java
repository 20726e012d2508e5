package org.parley.web.view;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/**
 * The wording of the site, from {@code messages_uk} and {@code messages_en}, in ICU message format: it knows the three
 * plural forms of Ukrainian.
 */
final class Wording implements IMessageResolver {

    private static final String BUNDLE = "messages";

    // One format is not for two threads at once, so each use takes a clone of the parsed pattern.
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    @Override
    public String getName() {
        return "wording";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return say(context.getLocale(), key, parameters == null ? new Object[0] : parameters);
    }

    /** @throws MissingResourceException for a key without wording: a bug that a test should find, not a reader */
    private String say(Locale locale, String key, Object[] parameters) {
        var pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        if (pattern.indexOf('{') < 0) return pattern;
        var format = parsed.computeIfAbsent(locale.getLanguage() + key, unused -> new MessageFormat(pattern, locale));
        return ((MessageFormat) format.clone()).format(Arrays.copyOf(parameters, parameters.length));
    }

    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return null;
    }
}
