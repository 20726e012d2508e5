package org.parley.domain.difference;

import static org.parley.domain.difference.Value.plain;
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
                .with("headline", words(article.headline()))
                .with("lead", words(article.lead()))
                .with("slug", plain(article.slug()))
                .with("round", round(article.round()))
                .with("outcome", words(article.outcome()))
                .with("outcomeParagraph", plain(article.outcomeParagraph()))
                .with("durationParagraph", plain(article.durationParagraph()))
                .with("publishedAt", article.publishedAt() == null ? null : new Moment(article.publishedAt()))
                .with("updatedAt", article.updatedAt() == null ? null : new Moment(article.updatedAt()));
        source(item, article.source());
        views(item, article.viewCount());
        return item.whole();
    }

    private static @Nullable Value round(@Nullable Round round) {
        return round == null ? null : new Name(round.slug(), round.place());
    }

    private static void views(Builder item, @Nullable ViewCount count) {
        if (count != null)
            item.with("views", plain(count.views())).with("viewsAsOf", new Day(PartialDate.of(count.asOf())));
    }

    private static Item keyPoint(KeyPoint point) {
        return Item.of(Part.KEY_POINT, null)
                .with("keyPoint", words(point.text()))
                .whole();
    }

    private static Item section(Section section) {
        var anchors = section.paragraphs().stream().map(Paragraph::anchor).collect(Collectors.joining(", "));
        return Item.of(Part.SECTION, null, section.heading())
                .with("heading", words(section.heading()))
                .with("paragraphs", plain(anchors))
                .whole();
    }

    private static Item paragraph(Paragraph paragraph) {
        return Item.of(Part.PARAGRAPH, paragraph.anchor())
                .with("text", words(paragraph.text()))
                .whole();
    }

    private static Item lacuna(Lacuna lacuna) {
        var item = Item.of(Part.LACUNA, null, lacuna.after())
                .with("paragraph", plain(lacuna.paragraph()))
                .with("after", words(lacuna.after()))
                .with("restoration", words(lacuna.restoration()));
        return source(item, lacuna.source()).whole();
    }

    private static Item photo(Photo photo) {
        return Item.of(Part.PHOTO, "")
                .with("photo", plain(photo.address()))
                .with("alternative", words(photo.alternative()))
                .with("credit", words(photo.credit()))
                .with("width", plain(photo.width()))
                .with("height", plain(photo.height()))
                .with("widths", plain(photo.widths()))
                .with("licence", plain(photo.licence()))
                .with("terms", words(photo.terms()))
                .with("focus", photo.licence() == null ? null : plain(photo.focus()))
                .whole();
    }

    private static Item readAlso(ReadAlso further) {
        return Item.of(Part.READ_ALSO, null, further.title())
                .with("title", words(further.title()))
                .with("article", plain(further.articleSlug()))
                .with("address", plain(further.url()))
                .whole();
    }

    static Builder source(Builder item, @Nullable SourceReference source) {
        if (source == null) return item;
        return item.with("source", words(source.name())).with("sourceAddress", plain(source.url()));
    }
}
