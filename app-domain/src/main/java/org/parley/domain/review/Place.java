package org.parley.domain.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.domain.article.Article;
import org.parley.domain.article.Paragraph;
import org.parley.domain.text.Slug;

/**
 * A place in a draft that a comment is about: a paragraph, by its anchor ({@code p4}); a cell of the table, by its party
 * and topic ({@code us.nato-enlargement}); or the whole, by an empty text.
 */
public final class Place {

    /** The draft as a whole. */
    public static final Place WHOLE = new Place("");

    private static final Pattern CELL = Pattern.compile("(" + Slug.PATTERN + ")\\.(" + Slug.PATTERN + ")");

    private final String text;

    private Place(String text) {
        this.text = text;
    }

    public static Optional<Place> parse(String text) {
        var isCell =
                text.length() <= 2 * Slug.MAX_LENGTH + 1 && CELL.matcher(text).matches();
        return text.isEmpty() || Paragraph.isAnchor(text) || isCell ? Optional.of(new Place(text)) : Optional.empty();
    }

    public boolean isWhole() {
        return text.isEmpty();
    }

    public boolean isCell() {
        return text.indexOf('.') >= 0;
    }

    /** The slug of the party whose cell it is. */
    public String party() {
        return text.substring(0, text.indexOf('.'));
    }

    /** The slug of the topic whose cell it is. */
    public String topic() {
        return text.substring(text.indexOf('.') + 1);
    }

    /** Whether an article has it; drafts change under their comments. */
    public boolean isIn(Article article) {
        if (isWhole()) return true;
        if (!isCell()) return article.paragraph(text).isPresent();
        return article.parties().stream().anyMatch(p -> p.slug().equals(party()))
                && article.topics().stream().anyMatch(t -> t.slug().equals(topic()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
