package org.parley.web.view;

import org.parley.domain.text.Language;

/** The wording of the site for answers that are no pages: feeds and tables. */
public final class Words {

    private static final Wording WORDING = new Wording();

    private final Language language;

    public Words(Language language) {
        this.language = language;
    }

    /** @throws java.util.MissingResourceException for a key without wording: a bug */
    public String say(String key, Object... parameters) {
        return WORDING.say(language.locale(), key, parameters);
    }
}
