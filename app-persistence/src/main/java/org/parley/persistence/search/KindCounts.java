package org.parley.persistence.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.parley.domain.search.Findings;
import org.parley.domain.search.Kind;

/**
 * How many there are of each kind, up to as many as anybody wants to know: a word that stands in every article of a large
 * record is counted as fast as in a small one.
 */
final class KindCounts {

    private KindCounts() {}

    /** Kinds of which there are none are left out. */
    static Map<Kind, Integer> of(IndexSearcher searcher, Query query) throws IOException {
        var few = new Counter();
        searcher.search(query, few);
        if (few.seen < Findings.MOST_COUNTED) return few.counts;
        // The first ones may all be of one kind.
        var each = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            var counter = new Counter();
            searcher.search(
                    new BooleanQuery.Builder()
                            .add(query, Occur.FILTER)
                            .add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER)
                            .build(),
                    counter);
            each.putAll(counter.counts);
        }
        return each;
    }

    /** Stops when it has seen enough. */
    private static final class Counter extends SimpleCollector {

        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private int seen;
        private @Nullable SortedDocValues kinds;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            if (seen >= Findings.MOST_COUNTED) throw new CollectionTerminatedException();
            kinds = DocValues.getSorted(context.reader(), Fields.KIND);
        }

        @Override
        public void collect(int document) throws IOException {
            if (kinds != null && kinds.advanceExact(document))
                counts.merge(Kind.valueOf(kinds.lookupOrd(kinds.ordValue()).utf8ToString()), 1, Integer::sum);
            if (++seen >= Findings.MOST_COUNTED) throw new CollectionTerminatedException();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
