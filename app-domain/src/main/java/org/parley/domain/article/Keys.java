package org.parley.domain.article;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of an article's parts: a letter for the kind and a number that is given once. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("([a-z])([1-9][0-9]{0,8})");

    private Keys() {}

    /** The key after the highest that is, or ever was, in use. */
    static String following(String kind, Map<String, Integer> last, Stream<String> inUse) {
        remember(last, inUse);
        var number = last.merge(kind, 1, Integer::sum);
        return kind + number;
    }

    /** Notes the highest number of each kind. Keys of another shape can never be proposed, so need no note. */
    static void remember(Map<String, Integer> last, Stream<String> inUse) {
        inUse.map(KEY::matcher)
                .filter(m -> m.matches())
                .forEach(m -> last.merge(m.group(1), Integer.valueOf(m.group(2)), Math::max));
    }
}
