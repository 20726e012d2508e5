package org.parley.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A word of a question.
 *
 * @param written as it was typed
 * @param forms under which it is looked for, itself first
 */
record Word(String written, Set<String> forms) {

    private static final Analyzer WRITTEN = RecordAnalyzer.ofQuestions();

    /** The words in a text. */
    static List<Word> in(String text, Words words) {
        var terms = new ArrayList<Word>();
        try (var stream = WRITTEN.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var written = word.toString();
                var forms = words.sought(written);
                forms.removeIf(String::isEmpty);
                if (!forms.isEmpty()) terms.add(new Word(written, forms));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    String word() {
        return forms.iterator().next();
    }

    boolean isCommon() {
        return Words.isCommon(written);
    }

    /** Whether both are forms of one word. */
    boolean meets(Word other) {
        return !Collections.disjoint(forms, other.forms);
    }
}
