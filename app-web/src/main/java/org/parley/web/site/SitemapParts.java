package org.parley.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.parley.domain.data.Pages.Kind;

/**
 * How the map of the site is divided: nothing is counted, a part is what has identities within a span. With gaps among
 * them, parts are shorter than they might be.
 */
final class SitemapParts {

    /** Pages; each of them is an address in each language, of which a file may have 50,000. */
    static final int SPAN = 20_000;

    /** A part: of one kind, from above {@code after} up to and with {@code upTo}. */
    record Span(Kind kind, long after, long upTo) {}

    private final List<Span> spans = new ArrayList<>();
    private long all;

    /** @param last the highest identity of a kind */
    SitemapParts(ToLongFunction<Kind> last) {
        for (var kind : Kind.values()) {
            var end = last.applyAsLong(kind);
            all += end;
            for (var after = 0L; after < end; after += SPAN)
                spans.add(new Span(kind, after, Math.min(after + SPAN, end)));
        }
    }

    /** Whether one file can have everything. */
    boolean isOne() {
        return all <= SPAN;
    }

    /** In the order of their numbers, of which the first, 1, stands for the pages of the site itself. */
    List<Span> spans() {
        return List.copyOf(spans);
    }
}
