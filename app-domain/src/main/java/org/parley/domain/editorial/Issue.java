package org.parley.domain.editorial;

/**
 * Something that an editor has to mend before the record can be published, or should at least know. The wording belongs
 * to the views.
 *
 * @param field where: {@code headline}, {@code sections.p4}, {@code positions.s3}, {@code quotations.q1}
 * @param problem what: {@link Problem}
 */
public record Issue(String field, Problem problem) {

    /** Whether the record cannot be published with it. */
    public boolean isBlocking() {
        return problem.blocking;
    }

    /** The form that mends it: {@code text}, {@code positions}, {@code photo}, … */
    public String page() {
        return switch (part()) {
            case "table", "topics", "positions", "absences", "quotations" -> "positions";
            case "commonGround" -> "common-ground";
            case "followUps" -> "follow-ups";
            case "photo" -> "photo";
            default -> "text";
        };
    }

    private String part() {
        var dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** What can stand in the way of publishing, and what is only worth knowing. */
    public enum Problem {
        SLUG_TAKEN(true),
        NO_HEADLINE(true),
        NO_TEXT(true),
        ANCHOR_TWICE(true),
        KEY_TWICE(true),
        NO_SUCH_PARAGRAPH(true),
        WORDS_NOT_IN_PARAGRAPH(true),
        QUOTATION_WITHOUT_SOURCE(true),
        NOT_IN_TABLE(true),
        NO_SOURCE_SENTENCE(true),
        PUBLISHED_FOLLOW_UP_REMOVED(true),
        PHOTO_WITHOUT_ALTERNATIVE(true),

        NOT_TRANSLATED(false),
        NO_ROUND(false),
        NO_LEAD(false),
        NO_KEY_POINTS(false),
        NO_SOURCE(false),
        NO_PHOTO(false),
        NO_TABLE(false),
        TOPIC_WITHOUT_POSITION(false);

        private final boolean blocking;

        Problem(boolean blocking) {
            this.blocking = blocking;
        }
    }
}
