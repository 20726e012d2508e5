package org.parley.domain.difference;

import static org.parley.domain.difference.Value.plain;
import static org.parley.domain.difference.Value.term;
import static org.parley.domain.difference.Value.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.article.Section;
import org.parley.domain.article.ViewCount;
import org.parley.domain.difference.Item.Builder;
import org.parley.domain.difference.Value.Day;
import org.parley.domain.difference.Value.Moment;
import org.parley.domain.difference.Value.Name;
import org.parley.domain.media.Photo;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/** A whole record laid out for comparing: everything that it says, part by part. */
final class Outline {

    private Outline() {}

    static List<Item> of(Article article) {
        var items = new ArrayList<Item>();
        items.add(article(article));
        add(items, article.keyPoints(), Outline::keyPoint);
        add(items, article.sections(), Outline::section);
        add(items, article.paragraphs().toList(), Outline::paragraph);
        add(items, article.lacunae(), Outline::lacuna);
        if (article.photo() != null) items.add(photo(article.photo()));
        items.addAll(Claims.of(article));
        add(items, article.readAlso(), Outline::readAlso);
        return items;
    }

    static <T> void add(List<Item> items, List<T> things, Function<T, Item> item) {
        things.stream().map(item).forEach(items::add);
    }

    private static Item article(Article article) {
        var item = Item.of(Part.ARTICLE, "")
                .with(FieldName.HEADLINE, words(article.headline()))
                .with(FieldName.LEAD, words(article.lead()))
                .with(FieldName.SLUG, plain(article.slug()))
                .with(FieldName.ROUND, round(article.round()))
                .with(FieldName.OUTCOME, words(article.outcome()))
                .with(FieldName.OUTCOME_PARAGRAPH, plain(article.outcomeParagraph()))
                .with(FieldName.DURATION_PARAGRAPH, plain(article.durationParagraph()))
                .with(FieldName.PUBLISHED_AT, article.publishedAt() == null ? null : new Moment(article.publishedAt()))
                .with(FieldName.UPDATED_AT, article.updatedAt() == null ? null : new Moment(article.updatedAt()));
        source(item, article.source());
        views(item, article.viewCount());
        return item.whole();
    }

    private static @Nullable Value round(@Nullable Round round) {
        return round == null ? null : new Name(round.slug(), round.place());
    }

    private static void views(Builder item, @Nullable ViewCount count) {
        if (count != null)
            item.with(FieldName.VIEWS, plain(count.views()))
                    .with(FieldName.VIEWS_AS_OF, new Day(PartialDate.of(count.asOf())));
    }

    private static Item keyPoint(KeyPoint point) {
        return Item.of(Part.KEY_POINT, null)
                .with(FieldName.KEY_POINT, words(point.text()))
                .whole();
    }

    private static Item section(Section section) {
        var anchors = section.paragraphs().stream().map(Paragraph::anchor).collect(Collectors.joining(", "));
        return Item.of(Part.SECTION, null, section.heading())
                .with(FieldName.HEADING, words(section.heading()))
                .with(FieldName.PARAGRAPHS, plain(anchors))
                .whole();
    }

    private static Item paragraph(Paragraph paragraph) {
        return Item.of(Part.PARAGRAPH, paragraph.anchor())
                .with(FieldName.TEXT, words(paragraph.text()))
                .whole();
    }

    private static Item lacuna(Lacuna lacuna) {
        var item = Item.of(Part.LACUNA, null, lacuna.after())
                .with(FieldName.PARAGRAPH, plain(lacuna.paragraph()))
                .with(FieldName.AFTER, words(lacuna.after()))
                .with(FieldName.RESTORATION, words(lacuna.restoration()));
        return source(item, lacuna.source()).whole();
    }

    private static String focus(Photo photo) {
        return photo.focus().x() + " " + photo.focus().y();
    }

    private static Item photo(Photo photo) {
        return Item.of(Part.PHOTO, "")
                .with(FieldName.PHOTO, plain(photo.address()))
                .with(FieldName.ALTERNATIVE, words(photo.alternative()))
                .with(FieldName.CREDIT, words(photo.credit()))
                .with(FieldName.WIDTH, plain(photo.width()))
                .with(FieldName.HEIGHT, plain(photo.height()))
                .with(FieldName.WIDTHS, photo.widths().isEmpty() ? null : plain(photo.widths()))
                .with(FieldName.LICENCE, term("licence", photo.licence()))
                .with(FieldName.TERMS, words(photo.terms()))
                .with(FieldName.FOCUS, photo.licence() == null ? null : plain(focus(photo)))
                .whole();
    }

    private static Item readAlso(ReadAlso further) {
        return Item.of(Part.READ_ALSO, null, further.title())
                .with(FieldName.TITLE, words(further.title()))
                .with(FieldName.ARTICLE, plain(further.articleSlug()))
                .with(FieldName.ADDRESS, plain(further.url()))
                .whole();
    }

    static Builder source(Builder item, @Nullable SourceReference source) {
        if (source == null) return item;
        return item.with(FieldName.SOURCE, words(source.name())).with(FieldName.SOURCE_ADDRESS, plain(source.url()));
    }
}
