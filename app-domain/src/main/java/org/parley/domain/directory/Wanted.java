package org.parley.domain.directory;

import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/**
 * Which lines of a list somebody wants to see, in which order.
 *
 * @param words all of which must come up in its texts, other names or slug; empty for all
 * @param untranslated whether only those that lack a text in some language
 * @param order by name in this language or by age
 * @param where what else must be true of them
 */
public record Wanted(
        Listing listing,
        String words,
        boolean untranslated,
        Order order,
        Language language,
        @Nullable Filter where) {

    /** How a list is sorted. */
    public enum Order {
        /** In the order of the alphabet. */
        NAME,
        /** Those changed last come first. */
        CHANGED
    }

    /** What can be asked of entries beside their words. */
    public enum Condition {
        /** Parties of a kind. */
        KIND,
        /** People who held a post for the party with this slug. */
        PARTY,
        /** Negotiations in which the party with this slug has a role. */
        PARTICIPANT,
        /** Topics that are part of the one with this slug. */
        PARENT,
        /** Topics on the table of the negotiation with this slug. */
        NEGOTIATION
    }

    /** A condition with its value. */
    public record Filter(Condition condition, String value) {}

    /** The whole list, by name. */
    public static Wanted all(Listing listing, Language language) {
        return new Wanted(listing, "", false, Order.NAME, language, null);
    }
}
