package org.parley.web.cache;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.web.cache.FinishedPage.Packed;
import org.parley.web.cache.Kept.Answer;

/** What a reader has already: conditional requests, RFC 9110, section 13. */
final class Preconditions {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Preconditions() {}

    /** The page for somebody who names these entity tags. */
    static Answer answer(Packed page, String method, @Nullable String match, @Nullable String noneMatch) {
        if (page.whole().status() == 200) {
            if (match != null && !isIn(page.tag(), match)) return page.refused();
            if (noneMatch != null && isIn(page.tag(), noneMatch)) return page.unmodified();
        }
        return method.equals("HEAD") ? page.head() : page.whole();
    }

    private static boolean isIn(String tag, String tags) {
        if (tags.equals(tag)) return true;
        var list = tags.strip();
        return list.equals("*")
                || Arrays.stream(COMMA.split(list)).anyMatch(one -> one.equals(tag) || one.equals("W/" + tag));
    }
}
