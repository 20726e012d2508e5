package org.parley.persistence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.domain.search.Question;

/**
 * The words of a question, taken apart: never as anybody's query language, so that no sign in it can do anything but part
 * words, and only quotation marks hold them together.
 *
 * @param parts each a word, or several that were between quotation marks
 * @param hasWords whether there was any word in it, however common
 */
record Asked(List<Part> parts, boolean hasWords) {

    private static final Pattern QUOTED = Pattern.compile("[\"«»“”„]([^\"«»“”„]*)[\"«»“”„]");

    /** @param isPhrase whether its words have to stand in this order */
    record Part(List<Word> terms, boolean isPhrase) {}

    static Asked of(String typed) {
        var text = typed.substring(0, Math.min(typed.length(), Question.MOST_CHARACTERS));
        var words = new Words();
        var all = new ArrayList<Part>();
        var quoted = QUOTED.matcher(text);
        var from = 0;
        while (quoted.find()) {
            single(text.substring(from, quoted.start()), words, all);
            phrase(quoted.group(1), words, all);
            from = quoted.end();
        }
        single(text.substring(from), words, all);
        var telling = all.stream()
                .filter(part -> part.isPhrase() || !part.terms().get(0).isCommon())
                .limit(Question.MOST_WORDS)
                .toList();
        return new Asked(telling, !all.isEmpty());
    }

    private static void single(String text, Words words, List<Part> parts) {
        for (var term : Word.in(text, words)) parts.add(new Part(List.of(term), false));
    }

    private static void phrase(String text, Words words, List<Part> parts) {
        var terms = Word.in(text, words);
        if (terms.size() == 1) parts.add(new Part(terms, false));
        if (terms.size() > 1) parts.add(new Part(terms.subList(0, Math.min(terms.size(), Question.MOST_WORDS)), true));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
