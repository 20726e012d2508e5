package org.parley.domain.editorial;

/**
 * Something that an editor has to mend before the record can be published. The wording belongs to the views.
 *
 * @param field where: {@code positions.s3}, {@code quotations.q1}
 * @param problem what: {@link Problem}
 */
public record Issue(String field, Problem problem) {

    /** What can stand in the way of publishing. */
    public enum Problem {
        SLUG_TAKEN,
        NO_HEADLINE,
        NO_TEXT,
        ANCHOR_TWICE,
        KEY_TWICE,
        NO_SUCH_PARAGRAPH,
        WORDS_NOT_IN_PARAGRAPH,
        QUOTATION_WITHOUT_SOURCE,
        NOT_IN_TABLE,
        NO_SOURCE_SENTENCE,
        PUBLISHED_FOLLOW_UP_REMOVED,
        PHOTO_WITHOUT_ALTERNATIVE
    }
}
