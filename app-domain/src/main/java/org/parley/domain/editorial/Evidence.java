package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Paragraph;
import org.parley.domain.position.Absence;
import org.parley.domain.position.NearestPassage;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/**
 * Words of a record that rest on a paragraph of its text: a quotation, what a position is read from, the sentence of a
 * promise, what stands before a gap.
 *
 * @param field where in the record, as an {@link Issue} names it
 * @param paragraph the anchor of the paragraph
 * @param words which words of it
 */
public record Evidence(String field, String paragraph, Localized words) {

    /** All that have words. What names a paragraph only is not here: it holds as long as the paragraph is there. */
    public static List<Evidence> of(Article article) {
        return Stream.of(
                        article.quotations().stream().map(q -> of("quotations." + q.key(), q.paragraph(), q.words())),
                        article.positions().stream().map(p -> of("positions." + p.key(), p.evidence())),
                        article.absences().stream().map(a -> of(field(a), a.evidence())),
                        article.commonGround().stream().map(c -> of("commonGround." + c.key(), c.evidence())),
                        article.followUps().stream().map(f -> of("followUps." + f.key(), f.evidence())),
                        article.lacunae().stream().map(l -> of("lacunae." + l.paragraph(), l.paragraph(), l.after())))
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those whose words do not stand in their paragraph any more. */
    public static List<Evidence> broken(Article article) {
        return of(article).stream()
                .filter(e -> article.paragraph(e.paragraph())
                        .filter(p -> p.says(e.words()))
                        .isEmpty())
                .toList();
    }

    /** Where in the text the words that come nearest to these stand; empty when nothing is like them. */
    public Optional<Passage> nearest(Article article) {
        return article.paragraphs()
                .sorted(Comparator.comparing((Paragraph p) -> !p.anchor().equals(paragraph)))
                .flatMap(p -> nearest(p).stream())
                .reduce((best, next) -> likeness(next) > likeness(best) ? next : best);
    }

    // In the languages that the paragraph lacks, the words stay as they were.
    private Optional<Passage> nearest(Paragraph in) {
        var found = new LinkedHashMap<Language, String>(words.texts());
        for (var language : shared(in)) {
            var nearest = NearestPassage.in(
                    in.text().in(language).words(), words.in(language).words());
            if (nearest.isEmpty()) return Optional.empty();
            found.put(language, nearest.get());
        }
        return shared(in).isEmpty() ? Optional.empty() : Optional.of(new Passage(in.anchor(), Localized.of(found)));
    }

    private List<Language> shared(Paragraph in) {
        return words.texts().keySet().stream().filter(in.text()::isIn).toList();
    }

    private double likeness(Passage passage) {
        var near = requireNonNull(passage.words()).texts();
        return words.texts().entrySet().stream()
                .mapToDouble(e -> likeness(
                        e.getValue().split("\\s+"),
                        near.getOrDefault(e.getKey(), "").split("\\s+")))
                .average()
                .orElse(0);
    }

    private static double likeness(String[] wanted, String[] found) {
        var there = List.of(found);
        var shared = Stream.of(wanted).filter(there::contains).count();
        return 2.0 * shared / (wanted.length + found.length);
    }

    /** The record with these words resting on another place, or on other words of it. */
    public Article rest(Article article, String paragraph, @Nullable Localized words) {
        article.quotations().stream()
                .filter(q -> field.equals("quotations." + q.key()))
                .forEach(q -> q.in(paragraph).saying(requireNonNullElse(words, q.words())));
        return rest(article, new Passage(paragraph, words));
    }

    private Article rest(Article article, Passage on) {
        article.positions().stream()
                .filter(p -> field.equals("positions." + p.key()))
                .forEach(p -> p.resting(on));
        article.absences().stream().filter(a -> field.equals(field(a))).forEach(a -> a.resting(on));
        article.commonGround().stream()
                .filter(c -> field.equals("commonGround." + c.key()))
                .forEach(c -> c.resting(on));
        article.followUps().stream()
                .filter(f -> field.equals("followUps." + f.key()))
                .forEach(f -> f.resting(on));
        return article.lacunae(
                article.lacunae().stream().flatMap(l -> rest(l, on)).toList());
    }

    // A gap without a place is no gap.
    private Stream<Lacuna> rest(Lacuna lacuna, Passage on) {
        if (!isAbout(lacuna)) return Stream.of(lacuna);
        var after = on.words();
        return after == null
                ? Stream.of()
                : Stream.of(new Lacuna(on.paragraph(), after, lacuna.restoration(), lacuna.source()));
    }

    private boolean isAbout(Lacuna lacuna) {
        return field.equals("lacunae." + lacuna.paragraph()) && words.equals(lacuna.after());
    }

    /** The record with a quotation that keeps its words and has a source of its own, not our text. */
    public Article cite(Article article, SourceReference source) {
        article.quotations().stream()
                .filter(q -> field.equals("quotations." + q.key()))
                .forEach(q -> q.in(null).from(source));
        return article;
    }

    /** Whether it is a quotation: only that can have another source than our text. */
    public boolean isQuotation() {
        return field.startsWith("quotations.");
    }

    static String field(Absence absence) {
        return "absences." + absence.party().slug() + "." + absence.topic().slug();
    }

    private static Optional<Evidence> of(String field, @Nullable Passage passage) {
        return passage == null ? Optional.empty() : of(field, passage.paragraph(), passage.words());
    }

    private static Optional<Evidence> of(String field, @Nullable String paragraph, @Nullable Localized words) {
        return paragraph == null || words == null
                ? Optional.empty()
                : Optional.of(new Evidence(field, paragraph, words));
    }
}
