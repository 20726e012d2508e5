package org.parley.domain.editorial;

import java.util.Optional;
import org.parley.domain.editor.Editor;

/** What the desk has: every article, from its first draft on. */
public interface Manuscripts extends ManuscriptList {

    /** Gives it its identity: its revisions and its public record go by it. */
    void add(Manuscript manuscript);

    Optional<Manuscript> byId(long id);

    /** Keeps whatever else this editor begins waiting until the transaction ends. Before anything else is read. */
    void queue(Editor who);

    /**
     * Waits until nobody else changes it, and keeps others waiting until the transaction ends. Asked for before anything
     * else is read, so that what is read then is the newest.
     */
    Optional<Manuscript> locked(long id);

    /** For good, with its revisions and all that was noted about it. What was ever published cannot be removed. */
    void remove(Manuscript manuscript);

    /**
     * Makes it findable by these words, and by no others.
     *
     * @param words all that the newest revision says, in all languages
     */
    void index(Manuscript manuscript, String words);
}
