package org.parley.domain.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** All that stands in the lists that editors keep. What is added to its repository has an entry here from then on. */
public interface Directory {

    /** A part of a list. @param next where the next part begins; null when this is the last one */
    record Part(List<Entry> entries, @Nullable Place next) {}

    /** What is wanted of a list, from just after a place on; from the top when there is none. */
    Part list(Wanted wanted, @Nullable Place after, int limit);

    Optional<Entry> entry(Listing listing, long id);

    /** By the slug, letter by letter. */
    Optional<Entry> entry(Listing listing, String slug);

    /** Those that have this, as a whole, for one of their names, other names or texts, at most so many. */
    List<Entry> named(Listing listing, String name, int limit);

    /** By its identity, kept from everybody else who wants to change it until the transaction ends. */
    Optional<Entry> lock(Listing listing, long id);

    /** Waits until nobody else in this list is changing what is above what. */
    void lockOrder(Listing listing);

    /** Notes that somebody has just changed it: the next edition. Its own repository has written it by now. */
    void changed(Listed what, Editor who);

    /** Finds it by what it says now. Its edition stays, since nobody has changed it, but something that is part of it. */
    void refresh(Listed what);

    /** Who uses it, at most so many of each sort. Nobody may be told of the others, but that there are some. */
    List<Use> uses(Listing listing, long id, int limit);

    /** @throws StillUsed when a revision names it */
    void remove(Listed what);
}
