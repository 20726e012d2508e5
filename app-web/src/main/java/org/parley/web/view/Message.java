package org.parley.web.view;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One message in ICU’s format, read once: most only have words put into their places. */
final class Message {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final MessageFormat format;
    // A format is not for two threads at once, and copying one takes long: copies are kept.
    private final Queue<MessageFormat> idle = new ConcurrentLinkedQueue<>();
    private final @Nullable List<Object> parts;

    Message(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        parts = pattern.indexOf('\'') < 0 ? parts(pattern) : null;
    }

    String with(@Nullable Object[] values) {
        var simple = parts == null ? null : put(parts, values);
        return simple == null ? formatted(values) : simple;
    }

    private String formatted(@Nullable Object[] values) {
        var taken = idle.poll();
        var mine = taken == null ? (MessageFormat) format.clone() : taken;
        try {
            return mine.format(Arrays.copyOf(values, values.length));
        } finally {
            idle.add(mine);
        }
    }

    /** Words and the numbers of values in turn; null where there is more to it, such as a plural. */
    private static @Nullable List<Object> parts(String pattern) {
        var parts = new ArrayList<Object>();
        var place = PLACE.matcher(pattern);
        var at = 0;
        for (; place.find(); at = place.end()) {
            parts.add(pattern.substring(at, place.start()));
            parts.add(Integer.valueOf(place.group(1)));
        }
        parts.add(pattern.substring(at));
        var rest = PLACE.matcher(pattern).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0 ? parts : null;
    }

    // Numbers and all else look different in each language: only words are put as they are.
    private static @Nullable String put(List<Object> parts, @Nullable Object[] values) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Integer at) {
                if (at >= values.length || !(values[at] instanceof String words)) return null;
                text.append(words);
            } else text.append(part);
        }
        return text.toString();
    }
}
