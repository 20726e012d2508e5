package org.parley.persistence.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.search.Excerpt;
import org.parley.domain.search.Excerpt.Piece;
import org.parley.domain.search.Finding;
import org.parley.domain.search.Kind;
import org.parley.domain.text.Language;

/** Shows what was found: the place where the words stand, in the reader's language where they stand there. */
final class Excerpts {

    // No text has these: they are taken out of what comes into the index.
    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";

    /** What Lucene puts between the texts of one field. */
    private static final char BETWEEN_TEXTS = 0;

    private static final int GOAL = 180;
    private static final int MOST_PLACES = 2;
    private static final int LONGEST = 50_000;

    private final IndexSearcher searcher;
    private final Query words;
    private final List<Language> languages;

    /** @param words what to mark, without what the results were narrowed by */
    Excerpts(IndexSearcher searcher, Query words, Language reader) {
        this.searcher = searcher;
        this.words = words;
        languages = Stream.concat(
                        Stream.of(reader), Arrays.stream(Language.values()).filter(l -> l != reader))
                .toList();
    }

    List<Finding> of(List<Integer> documents) throws IOException {
        var ids = documents.stream().mapToInt(Integer::intValue).toArray();
        var titles = new EnumMap<Language, String[]>(Language.class);
        var texts = new EnumMap<Language, String[]>(Language.class);
        for (var language : languages) {
            titles.put(language, marked(Fields.title(language), ids, new WholeBreakIterator(), 1));
            texts.put(language, marked(Fields.text(language), ids, sentences(language), MOST_PLACES));
        }
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < ids.length; i++)
            findings.add(finding(searcher.storedFields().document(ids[i]), at(titles, i), at(texts, i)));
        return findings;
    }

    private Finding finding(Document document, Map<Language, String> titles, Map<Language, String> texts) {
        var day = document.getField(Fields.DATE);
        var title = shown(titles, false);
        return new Finding(
                Kind.valueOf(document.get(Fields.KIND)),
                document.get(Fields.PATH),
                title == null ? Excerpt.plain(languages.get(0), document.get(Fields.PATH)) : title,
                within(document),
                shown(texts, true),
                day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue()));
    }

    private @Nullable Excerpt within(Document document) {
        for (var language : languages) {
            var headline = document.get(Fields.within(language));
            if (headline != null) return Excerpt.plain(language, headline);
        }
        return null;
    }

    /** In the reader's language; in another one where the words stand only there, and that is what is looked for. */
    private @Nullable Excerpt shown(Map<Language, String> marked, boolean isByWords) {
        var there = languages.stream().filter(marked::containsKey).toList();
        if (there.isEmpty()) return null;
        var best = there.stream()
                .filter(language -> isByWords && text(marked, language).contains(BEGIN))
                .findFirst()
                .orElse(there.get(0));
        return new Excerpt(best, pieces(text(marked, best)));
    }

    private static String text(Map<Language, String> marked, Language language) {
        return marked.getOrDefault(language, "").replace(BETWEEN_TEXTS, ' ');
    }

    private static List<Piece> pieces(String marked) {
        var pieces = new ArrayList<Piece>();
        for (var part : marked.split("(?=" + BEGIN + ")|" + END)) {
            var isFound = part.startsWith(BEGIN);
            var words = isFound ? part.substring(1) : part;
            if (!words.isEmpty()) pieces.add(new Piece(words, isFound));
        }
        return pieces;
    }

    private String[] marked(String field, int[] documents, BreakIterator places, int most) throws IOException {
        var highlighter = UnifiedHighlighter.builder(searcher, RecordAnalyzer.ofTexts())
                .withFieldMatcher(any -> true)
                // The words may stand in different fields: each is marked wherever it does.
                .withWeightMatches(false)
                .withMaxLength(LONGEST)
                .withBreakIterator(() -> places)
                .withMaxNoHighlightPassages(1)
                .withFormatter(new DefaultPassageFormatter(BEGIN, END, " … ", false))
                .build();
        var limit = new int[] {most};
        return highlighter
                .highlightFields(new String[] {field}, words, documents, limit)
                .getOrDefault(field, new String[documents.length]);
    }

    private static BreakIterator sentences(Language language) {
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        // Between the texts of one field stands a sign that ends any sentence.
        var parted = new SplittingBreakIterator(sentences, BETWEEN_TEXTS);
        return LengthGoalBreakIterator.createMinLength(parted, GOAL, 0.5f);
    }

    private static Map<Language, String> at(Map<Language, String[]> all, int index) {
        var texts = new EnumMap<Language, String>(Language.class);
        all.forEach((language, each) -> {
            var text = index < each.length ? each[index] : null;
            if (text != null && !text.isBlank()) texts.put(language, text);
        });
        return texts;
    }
}
