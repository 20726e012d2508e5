package org.parley.web.view;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/**
 * The wording of the site in ICU message format, which knows the three plural forms of Ukrainian: what readers see from
 * {@code messages_uk} and {@code messages_en}, what editors see from one pair of files a feature, all named in
 * {@code wording/index.txt}.
 */
final class Wording implements IMessageResolver {

    private final Map<Locale, Map<String, String>> patterns = Arrays.stream(Language.values())
            .map(Language::locale)
            .collect(Collectors.toMap(Function.identity(), Wording::patterns));

    private final Map<String, Message> messages = new ConcurrentHashMap<>();

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
    String say(Locale locale, String key, Object[] parameters) {
        var pattern = patterns.getOrDefault(locale, Map.of()).get(key);
        if (pattern == null) throw new MissingResourceException("No wording for " + key, Wording.class.getName(), key);
        if (pattern.indexOf('{') < 0) return pattern;
        return messages.computeIfAbsent(locale.getLanguage() + key, unused -> new Message(pattern, locale))
                .with(parameters);
    }

    private static Map<String, String> patterns(Locale locale) {
        var patterns = new HashMap<String, String>();
        for (var file : Resource.text("wording/index.txt").lines().toList()) {
            var bundle = new Properties();
            try {
                bundle.load(new StringReader(Resource.text(file + "_" + locale.getLanguage() + ".properties")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        }
        return patterns;
    }

    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return null;
    }
}
