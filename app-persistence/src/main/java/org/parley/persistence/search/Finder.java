package org.parley.persistence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.parley.domain.search.Finding;
import org.parley.domain.search.Findings;
import org.parley.domain.search.Findings.Understanding;
import org.parley.domain.search.Kind;
import org.parley.domain.search.Question;
import org.parley.domain.search.Question.Order;

/** Answers one question from one state of the index. */
final class Finder {

    /** With fewer than so many, what looks alike is of use. */
    private static final int FEW = 3;

    private static final SortField NEWEST = newest();

    private final IndexSearcher searcher;
    private final Question question;
    private final Asked asked;
    private final WordsQuery words;

    Finder(IndexSearcher searcher, Question question, EqualWords equal) {
        this.searcher = searcher;
        this.question = question;
        asked = Asked.of(question.words());
        words = new WordsQuery(asked, equal);
    }

    Findings find() throws IOException {
        if (asked.isEmpty())
            return Findings.none(asked.hasWords() ? Understanding.ONLY_COMMON_WORDS : Understanding.NO_WORDS);
        var exact = words.exact();
        var exactly = counts(exact);
        if (sum(exactly) >= FEW) return answer(Understanding.EXACT, exact, exactly, null);
        var similar = words.similar();
        var similarly = counts(similar);
        var suggestion = sum(exactly) == 0 ? new Spelling(searcher.getIndexReader()).better(asked) : null;
        if (sum(similarly) > sum(exactly)) return answer(Understanding.SIMILAR, similar, similarly, suggestion);
        if (sum(exactly) > 0) return answer(Understanding.EXACT, exact, exactly, null);
        var partial = words.partial();
        return answer(Understanding.PARTIAL, partial, counts(partial), suggestion);
    }

    private Findings answer(
            Understanding understanding, Query query, Map<Kind, Integer> counts, @Nullable String suggestion)
            throws IOException {
        var kind = question.kind();
        var total = Math.min(kind == null ? sum(counts) : counts.getOrDefault(kind, 0), Findings.MOST_COUNTED);
        return new Findings(understanding, total == 0 ? List.of() : page(query), counts, total, suggestion);
    }

    private List<Finding> page(Query query) throws IOException {
        var filter = filter(true);
        var page = Math.max(1, Math.min(question.page(), Question.MOST_PAGES));
        TopDocs top = searcher.search(
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build(),
                page * Question.ON_A_PAGE,
                question.order() == Order.NEWEST
                        ? new Sort(NEWEST, SortField.FIELD_SCORE)
                        : new Sort(SortField.FIELD_SCORE, NEWEST));
        var from = Math.min((page - 1) * Question.ON_A_PAGE, top.scoreDocs.length);
        var shown = new ArrayList<Integer>();
        for (var i = from; i < top.scoreDocs.length; i++) shown.add(top.scoreDocs[i].doc);
        return new Excerpts(searcher, query, question.language()).of(shown);
    }

    private Map<Kind, Integer> counts(Query query) throws IOException {
        return KindCounts.of(
                searcher,
                new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(filter(false), Occur.FILTER)
                        .build());
    }

    private Query filter(boolean isWithKind) {
        var filter = new BooleanQuery.Builder();
        // Something that is true of all, since there may be nothing else.
        filter.add(new org.apache.lucene.search.MatchAllDocsQuery(), Occur.FILTER);
        var kind = question.kind();
        if (isWithKind && kind != null) add(filter, Fields.KIND, kind.name());
        add(filter, Fields.NEGOTIATION, question.negotiation());
        add(filter, Fields.PARTY, question.party());
        add(filter, Fields.TOPIC, question.topic());
        var from = question.from();
        var until = question.until();
        if (from != null || until != null)
            filter.add(
                    LongPoint.newRangeQuery(
                            Fields.DATE,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            until == null ? Long.MAX_VALUE : until.toEpochDay()),
                    Occur.FILTER);
        return filter.build();
    }

    private static void add(BooleanQuery.Builder filter, String field, @Nullable String value) {
        if (value != null) filter.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }

    private static int sum(Map<Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static SortField newest() {
        var newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
        newest.setMissingValue(Long.MIN_VALUE);
        return newest;
    }
}
