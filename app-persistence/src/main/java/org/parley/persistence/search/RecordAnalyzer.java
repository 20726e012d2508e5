package org.parley.persistence.search;

import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words by the rules of Unicode, whatever the language: one text may have several. */
final class RecordAnalyzer extends Analyzer {

    private static final NormalizeCharMap SIGNS = signs();

    private final BiFunction<Words, String, Set<String>> forms;

    private RecordAnalyzer(BiFunction<Words, String, Set<String>> forms) {
        this.forms = forms;
    }

    /** For what is looked through. */
    static RecordAnalyzer ofTexts() {
        return new RecordAnalyzer(Words::kept);
    }

    /** The words themselves, for what is proposed to readers. */
    static RecordAnalyzer ofSpelling() {
        return new RecordAnalyzer((words, word) -> Set.of(spelling(word)));
    }

    /** As they are written, to be taken apart further on. */
    static RecordAnalyzer ofQuestions() {
        return new RecordAnalyzer((words, word) -> Set.of(word));
    }

    static String spelling(String word) {
        return word.replace("\u0301", "")
                .replace("\u00AD", "")
                .replace('\'', '’')
                .replace('ʼ', '’')
                .toLowerCase(Locale.ROOT);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new WordForms(words, forms));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(SIGNS, text);
    }

    private static NormalizeCharMap signs() {
        var map = new NormalizeCharMap.Builder();
        // Typed for an apostrophe, though they part words.
        for (var sign : "\u2018`\u00B4\u2032\uFF07\u02B9".split("")) map.add(sign, "'");
        // Parts words, though in Swedish it does not.
        map.add(":", " ");
        return map.build();
    }
}
