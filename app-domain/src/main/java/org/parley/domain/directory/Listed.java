package org.parley.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/** Something that stands in one of the lists that editors keep. */
public interface Listed {

    Listing listing();

    /** Its identity within the list; null until it is kept. */
    @Nullable
    Long id();

    /** Its identity in addresses and in the records of articles; never changed and never given to another one. */
    String slug();

    /** By which it is put in order. */
    Localized listedAs();

    /** All that it says in words: where it can be found by, and what needs a translation. */
    List<Localized> texts();

    /** By which it can be found, too, but which are in one language by nature. */
    default List<String> otherNames() {
        return List.of();
    }
}
