package org.parley.web.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Paragraph;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.position.Comparison;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

/**
 * What of a record is cited: exactly one of its parts, or the whole.
 *
 * @param key as addresses have it: {@code p4} for a paragraph, {@code q2} for a quotation, {@code s1} for a position,
 *     {@code us.nato-enlargement} for a cell of the table; empty for the whole
 * @param anchor where it stands on the page of the version; empty for the top
 * @param cell what a party holds, or why it holds nothing: of a position, that position alone
 * @param topic of the cell
 */
public record Part(
        String key,
        String anchor,
        @Nullable Paragraph paragraph,
        @Nullable Quotation quotation,
        Comparison.@Nullable Cell cell,
        @Nullable Topic topic) {

    /** Empty where the record has no such part. */
    public static Optional<Part> of(Article record, String key) {
        if (key.isEmpty()) return Optional.of(new Part("", "", null, null, null, null));
        return Stream.of(paragraph(record, key), quotation(record, key), position(record, key), cell(record, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public boolean isWhole() {
        return key.isEmpty();
    }

    private static Optional<Part> paragraph(Article record, String key) {
        return record.paragraph(key).map(p -> new Part(key, key, p, null, null, null));
    }

    private static Optional<Part> quotation(Article record, String key) {
        return record.quotation(key)
                .map(q -> new Part(key, q.paragraph() == null ? "quotations" : key, null, q, null, null));
    }

    private static Optional<Part> position(Article record, String key) {
        return record.positions().stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .map(p -> new Part(key, place(p), null, null, alone(p), p.topic()));
    }

    private static Optional<Part> cell(Article record, String key) {
        return record.compare(record.parties()).rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(c -> c.parties().stream()
                                .anyMatch(p ->
                                        key.equals(p.slug() + "." + row.topic().slug())))
                        // Parties that say the same together share a cell, which goes by the first of them.
                        .map(c -> new Part(key, c.place(row.topic()), null, null, c, row.topic())))
                .findFirst();
    }

    private static Comparison.Cell alone(Position position) {
        return new Comparison.Cell(List.of(position.party()), List.of(), List.of(position), null, null);
    }

    private static String place(Position position) {
        return position.party().slug() + "." + position.topic().slug();
    }
}
