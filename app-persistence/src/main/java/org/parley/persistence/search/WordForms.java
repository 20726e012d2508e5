package org.parley.persistence.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Puts all forms of a word in its place. */
final class WordForms extends TokenFilter {

    /** Longer ones are no words. */
    private static final int LONGEST = 60;

    /** As many words as most of a text is made up of: looking each up again is most of the work of making an index. */
    private static final int KNOWN = 5000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Words words = new Words();
    private final BiFunction<Words, String, Set<String>> forms;
    private final Map<String, Set<String>> known = new LinkedHashMap<>(KNOWN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > KNOWN;
        }
    };
    private final Queue<String> waiting = new ArrayDeque<>();
    private @Nullable State place;

    WordForms(TokenStream input, BiFunction<Words, String, Set<String>> forms) {
        super(input);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) return another();
        if (!input.incrementToken()) return false;
        if (term.length() > LONGEST) term.setLength(LONGEST);
        waiting.addAll(known.computeIfAbsent(term.toString(), written -> forms.apply(words, written)));
        waiting.removeIf(String::isEmpty);
        if (waiting.isEmpty()) return true;
        place = captureState();
        term.setEmpty().append(waiting.remove());
        return true;
    }

    private boolean another() {
        restoreState(place);
        term.setEmpty().append(waiting.remove());
        increment.setPositionIncrement(0);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        place = null;
    }
}
