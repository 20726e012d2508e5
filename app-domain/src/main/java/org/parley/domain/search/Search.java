package org.parley.domain.search;

import java.util.List;
import org.parley.domain.text.Language;

/** Looks through the public record. */
public interface Search {

    /**
     * @throws NotReady while this node has nothing to look in: it is being made, and it does not take long. What is there is
     *     the whole record, never a part of it
     */
    Findings find(Question question) throws NotReady;

    /**
     * What a search can be narrowed to: the parties, topics or negotiations, by name.
     *
     * @throws NotReady as above
     */
    List<Offer> offered(Kind kind, Language language) throws NotReady;

    /** @param slug by which a question names it */
    record Offer(String slug, String name) {}
}
