package org.parley.persistence.search;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.jspecify.annotations.Nullable;

/** Proposes words that do occur for words that do not. */
final class Spelling {

    private static final int SHORTEST = 4;

    private final IndexReader index;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader index) {
        this.index = index;
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
    }

    /** The words of a question with those mended that occur nowhere; null when there is nothing to mend, or no way. */
    @Nullable
    String better(Asked asked) throws IOException {
        var better = new StringBuilder();
        var isBetter = false;
        for (var part : asked.parts()) {
            var said = part.terms().stream().map(Word::written).collect(Collectors.joining(" "));
            var mended = part.isPhrase() ? null : mended(said);
            isBetter |= mended != null;
            var word = mended == null ? said : mended;
            better.append(part.isPhrase() ? "\"" + word + "\"" : word).append(' ');
        }
        return isBetter ? better.toString().strip() : null;
    }

    private @Nullable String mended(String written) throws IOException {
        var word = RecordAnalyzer.spelling(written);
        var found = checker.suggestSimilar(
                new Term(Fields.SPELLING, word), 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return found.length == 0 ? null : found[0].string;
    }
}
