package org.parley.domain.search;

import java.util.List;
import java.util.Optional;

/** All groups of words that editors take for equal; few enough to be read at once. */
public interface Synonyms {

    /** In the order in which they came in. */
    List<SynonymGroup> all();

    Optional<SynonymGroup> withId(long id);

    /** Keeps everybody else from changing any group until the transaction ends. Asked for before anything is read. */
    void lock();

    void add(SynonymGroup group);

    /** Writes what was changed, at once. */
    void write(SynonymGroup group);

    void remove(SynonymGroup group);
}
