package org.parley.persistence.search;

import org.parley.domain.text.Language;

/** What a document of the index has. Whoever changes any of it, or of how words are taken apart, changes {@link #EDITION}. */
final class Fields {

    /** An index of another edition is made anew. */
    static final String EDITION = "1";

    /** What a document belongs to, with which it comes and goes: {@code article:7}. */
    static final String OF = "of";

    /** Which list it stands in, where it is from a list. */
    static final String LIST = "list";

    /** The identity of an article, on the entry for itself. */
    static final String ARTICLE = "article";

    static final String KIND = "kind";
    static final String PATH = "path";
    static final String DATE = "date";
    static final String NEGOTIATION = "negotiation";
    static final String PARTY = "party";
    static final String TOPIC = "topic";

    /** What else is named in an article, and has to be put in anew when it is called something else: {@code PARTY:3}. */
    static final String NAMES = "names";

    /** What a text is about, though it does not say so. */
    static final String ABOUT = "about";

    /** Words as they may be proposed. */
    static final String SPELLING = "spelling";

    private Fields() {}

    static String title(Language language) {
        return "title_" + language.tag();
    }

    static String text(Language language) {
        return "text_" + language.tag();
    }

    /** The headline of the article that it is from. */
    static String within(Language language) {
        return "within_" + language.tag();
    }
}
