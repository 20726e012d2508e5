package org.parley.domain.difference;

/** The parts of a record, in the order of the page. */
public enum Part {
    ARTICLE,
    KEY_POINT,
    SECTION,
    PARAGRAPH,
    LACUNA,
    PHOTO,
    PARTY,
    TOPIC,
    POSITION,
    ABSENCE,
    COMMON_GROUND,
    FOLLOW_UP,
    QUOTATION,
    READ_ALSO
}
