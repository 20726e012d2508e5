package org.parley.web.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.domain.article.Article;
import org.parley.domain.text.Language;

/** The paragraphs of a draft to choose from, each with how it begins. */
final class Paragraphs {

    private static final int BEGINNING = 60;

    private Paragraphs() {}

    static Map<String, String> choices(Article article, Language language) {
        var choices = new LinkedHashMap<String, String>();
        article.paragraphs()
                .forEach(p -> choices.put(
                        p.anchor(),
                        "¶ " + p.number() + " · "
                                + beginning(p.text().in(language).words())));
        return choices;
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= BEGINNING) return text;
        return text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
