package org.parley.web.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Media;
import org.parley.domain.media.Media.Choice;
import org.parley.domain.media.Medium;
import org.parley.domain.text.Folding;
import org.parley.web.view.Page;

/**
 * As many pictures of the library as stand on one page.
 *
 * @param asked what was looked for
 * @param first whether it is the first page
 * @param next the query of the page after this one; null for the last
 */
record Shelf(
        String asked,
        List<Medium> media,
        boolean first,
        @Nullable String next) {

    private static final int PER_PAGE = 24;
    private static final int LONGEST_QUESTION = 200;

    /** @param after where the page before ended; what is no such place is the beginning */
    static Shelf of(Media media, String asked, Choice choice, @Nullable String after) {
        var question = asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION));
        var place = after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
        var found = media.list(Folding.words(question), choice, place, PER_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), PER_PAGE));
        var next = found.size() <= PER_PAGE
                ? null
                : "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&choice=" + choice + "&after="
                        + shown.get(PER_PAGE - 1).id();
        return new Shelf(question, List.copyOf(shown), place == null, next);
    }

    Page shownOn(Page page) {
        var shown = page.with("media", media).with("asked", asked).with("first", first);
        return next == null ? shown : shown.with("next", next);
    }
}
