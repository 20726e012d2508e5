package org.parley.domain.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles that somebody should look at, those that were begun last first. None of them is in the trash. */
public interface CareList {

    /** What is the matter with an article. */
    enum Matter {
        /** Words that something rests on do not stand in their paragraph any more. */
        BROKEN,
        /** Texts were changed in one language only. */
        STALE,
        /** Texts are there in one language only. */
        UNTRANSLATED
    }

    /**
     * From just after an article on.
     *
     * @param begunBy the id of the editor who began them; null for whoever it was
     * @param after the id of an article; null for the top
     */
    List<Manuscript> listed(Matter matter, @Nullable Long begunBy, @Nullable Long after, int limit);

    /** How many there are; with more of them than that, just one more than that. */
    int count(Matter matter, @Nullable Long begunBy, int most);
}
