package org.parley.web.search;

import java.util.HashSet;
import java.util.List;
import org.parley.domain.search.SynonymGroup;
import org.parley.domain.text.Folding;
import org.parley.web.form.Form;

/** A group of equal words in a form: one a line. */
final class SynonymForm {

    private static final String WORDS = "words";

    private SynonymForm() {}

    static Form of(SynonymGroup group) {
        return Form.empty()
                .with(WORDS, (Object) String.join("\n", group.words()))
                .with("base", (Object) group.edition());
    }

    static int base(Form form) {
        return form.id("base")
                .map(base -> (int) Math.min(base, Integer.MAX_VALUE))
                .orElse(0);
    }

    /** What was typed; what is wrong with it is told by the form. */
    static List<String> read(Form form) {
        var words = form.value(WORDS)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
        words.stream()
                .filter(word -> !SynonymGroup.isWord(word))
                .findFirst()
                .ifPresent(word -> form.refuse(WORDS, "problem.synonyms.word", shown(word), SynonymGroup.LONGEST));
        var seen = new HashSet<String>();
        words.stream()
                .filter(word -> !seen.add(Folding.forSearch(word)))
                .findFirst()
                .ifPresent(word -> form.refuse(WORDS, "problem.synonyms.twice", shown(word)));
        if (words.size() < 2) form.refuse(WORDS, "problem.synonyms.two");
        if (words.size() > SynonymGroup.MOST)
            form.refuse(WORDS, "problem.synonyms.many", SynonymGroup.MOST, words.size());
        return words;
    }

    private static String shown(String word) {
        return word.length() <= SynonymGroup.LONGEST ? word : word.substring(0, SynonymGroup.LONGEST) + "…";
    }
}
