package org.parley.domain.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.picture.Developed;

/** The library of pictures. */
public interface Media {

    /** Which pictures a list shows. */
    enum Choice {
        ALL,
        USED,
        UNUSED,
        /** Something is not said in every language. */
        UNTRANSLATED
    }

    Optional<Medium> byId(long id);

    /** By the fingerprint in its address. */
    Optional<Medium> byHash(String hash);

    /** What came of a file that was sent before, or of one that looks the same. */
    Optional<Medium> sameAs(Developed developed);

    /**
     * Waits until nobody else decides over it, and keeps others waiting until the transaction ends. Asked for before
     * anything else is read, so that what is read then is the newest.
     */
    Optional<Medium> locked(long id);

    /**
     * Newest first.
     *
     * @param words as {@link org.parley.domain.text.Folding#words} gives them; all of them are in what is said of the
     *     picture or in the name of its file
     * @param after only what was added before this one
     */
    List<Medium> list(List<String> words, Choice choice, @Nullable Long after, int limit);

    /** Which of these are shown anywhere: the ids. */
    Set<Long> used(List<Medium> media);

    /** Where it is shown: in the public record, in the newest draft or in a published version of an article. */
    List<Use> uses(Medium medium);

    /** The picture in one of its widths, as it is served; empty when there is none. */
    Optional<byte[]> bytes(String hash, int width, String type);

    void add(Medium medium, Developed developed);

    /** With its pictures. */
    void remove(Medium medium);
}
