package org.parley.domain.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/**
 * What somebody looks for. Null is no restriction.
 *
 * @param words as typed; what stands between quotation marks is looked for as it stands
 * @param negotiation by slug; so are party and topic
 * @param from the first day of what is told, and until the last
 * @param language in which results are shown where they are in it
 * @param page of the results, from 1
 */
public record Question(
        String words,
        @Nullable Kind kind,
        @Nullable String negotiation,
        @Nullable String party,
        @Nullable String topic,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Order order,
        Language language,
        int page) {

    /** How many results stand on a page. */
    public static final int ON_A_PAGE = 20;

    /** Nobody reads further; whoever does not find it up to there asks more exactly. */
    public static final int MOST_PAGES = 25;

    /** How many characters of a question count. */
    public static final int MOST_CHARACTERS = 200;

    /** How many words of it count. */
    public static final int MOST_WORDS = 16;

    /** How results stand. */
    public enum Order {
        /** The best first; of equally good ones, the newest. */
        RELEVANCE,
        /** The newest first. */
        NEWEST
    }

    /** For words alone. */
    public static Question of(String words, Language language) {
        return new Question(words, null, null, null, null, null, null, Order.RELEVANCE, language, 1);
    }

    public boolean isFiltered() {
        return kind != null || negotiation != null || party != null || topic != null || from != null || until != null;
    }
}
