package org.parley.persistence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.parley.domain.text.Language;

/** What the index is asked for the words of a question. */
final class WordsQuery {

    /** How sure a word is to be what was meant. */
    private static final float IN_ANOTHER_FORM = 0.8f;

    private static final float EQUAL = 0.7f;
    private static final float BEGUN = 0.4f;
    private static final float ALIKE = 0.2f;

    private static final float TIE = 0.1f;
    private static final int SHORTEST_ALIKE = 4;
    private static final int SHORTEST_TWICE_WRONG = 7;
    private static final int MOST_ALIKE = 10;
    private static final int MOST_WORDS_ALIKE = 6;

    /** Where words count how much. */
    private static final Map<String, Float> FIELDS = Map.of(
            Fields.title(Language.UK),
            3f,
            Fields.title(Language.EN),
            3f,
            Fields.text(Language.UK),
            1f,
            Fields.text(Language.EN),
            1f,
            Fields.ABOUT,
            0.3f);

    private final Asked asked;
    private final EqualWords equal;

    WordsQuery(Asked asked, EqualWords equal) {
        this.asked = asked;
        this.equal = equal;
    }

    /** All words, in any form. */
    Query exact() {
        return all(parts(false));
    }

    /** All words, or what looks like them or begins so. */
    Query similar() {
        return all(parts(true));
    }

    /** Half of the words at least. */
    Query partial() {
        var parts = parts(true);
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((parts.size() + 1) / 2);
        parts.forEach(part -> some.add(part, Occur.SHOULD));
        return some.build();
    }

    private static Query all(List<Query> parts) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return all.build();
    }

    private List<Query> parts(boolean isLoose) {
        var queries = new ArrayList<Query>();
        var parts = asked.parts();
        var i = 0;
        while (i < parts.size()) {
            var run = run(i);
            if (run.isEmpty()) {
                queries.add(phrase(parts.get(i++).terms()));
                continue;
            }
            var match = equal.at(run, 0);
            var length = match.map(EqualWords.Match::length).orElse(1);
            var own = together(run.subList(0, length), isLoose && queries.size() < MOST_WORDS_ALIKE);
            queries.add(match.map(m -> either(own, m.others())).orElse(own));
            i += length;
        }
        return queries;
    }

    /** The words from here on up to the next phrase. */
    private List<Word> run(int from) {
        var run = new ArrayList<Word>();
        for (var part : asked.parts().subList(from, asked.parts().size())) {
            if (part.isPhrase()) break;
            run.addAll(part.terms());
        }
        return run;
    }

    private static Query either(Query own, List<List<Word>> others) {
        var either = new ArrayList<Query>(List.of(own));
        others.forEach(
                other -> either.add(new BoostQuery(other.size() == 1 ? word(other.get(0)) : phrase(other), EQUAL)));
        return new DisjunctionMaxQuery(either, TIE);
    }

    private static Query together(List<Word> terms, boolean isLoose) {
        var queries =
                terms.stream().map(term -> isLoose ? loose(term) : word(term)).toList();
        return queries.size() == 1 ? queries.get(0) : all(queries);
    }

    private static Query word(Word term) {
        var fields = new ArrayList<Query>();
        FIELDS.forEach((field, boost) -> fields.add(new BoostQuery(word(field, term), boost)));
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query word(String field, Word term) {
        var forms = new SynonymQuery.Builder(field);
        // What was typed in capitals is looked for in capitals first.
        var itself = Words.isInCapitals(term.written()) ? Words.CAPITALS + term.word() : term.word();
        for (var form : term.forms()) forms.addTerm(new Term(field, form), form.equals(itself) ? 1 : IN_ANOTHER_FORM);
        return forms.build();
    }

    private static Query phrase(List<Word> terms) {
        var fields = new ArrayList<Query>();
        FIELDS.forEach((field, boost) -> {
            var phrase = new MultiPhraseQuery.Builder();
            for (var term : terms)
                phrase.add(
                        term.forms().stream().map(form -> new Term(field, form)).toArray(Term[]::new));
            fields.add(new BoostQuery(phrase.build(), boost));
        });
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query loose(Word term) {
        var ways = new ArrayList<Query>(List.of(word(term)));
        var word = term.word();
        if (word.length() >= SHORTEST_ALIKE)
            FIELDS.forEach((field, boost) -> {
                var wanted = new Term(field, new BytesRef(word));
                ways.add(new BoostQuery(new PrefixQuery(wanted), BEGUN * boost));
                ways.add(new BoostQuery(alike(wanted, word), ALIKE * boost));
            });
        return new DisjunctionMaxQuery(ways, TIE);
    }

    // The first letter is seldom wrong.
    private static Query alike(Term wanted, String word) {
        return new FuzzyQuery(wanted, word.length() < SHORTEST_TWICE_WRONG ? 1 : 2, 1, MOST_ALIKE, true);
    }
}
