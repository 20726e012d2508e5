package org.parley.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.SectionText;
import org.parley.domain.article.SectionText.ParagraphText;
import org.parley.domain.article.ViewCount;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.domain.text.SourceReference;
import org.parley.domain.text.WebAddress;
import org.parley.web.article.StoryRows.Row;
import org.parley.web.article.StoryRows.SectionRow;
import org.parley.web.form.Form;

/** The fields of the text page: filled from a draft, and read into what is to be changed in it. */
final class TextFields {

    static final int HEADLINE = 300;
    static final int PARAGRAPH = 20_000;
    private static final int LEAD = 2000;
    private static final int POINT = 1000;
    private static final int NAME = 300;
    private static final int ADDRESS = 2000;

    private final Form form;

    private TextFields(Form form) {
        this.form = form;
    }

    static Form of(Article article) {
        var form = Form.empty()
                .with("slug", (Object) article.slug())
                .with(
                        Rounds.FIELD,
                        article.round() == null
                                ? null
                                : (Object) article.round().slug())
                .with("headline", article.headline())
                .with("lead", article.lead())
                .with("outcome", article.outcome())
                .with("outcomeParagraph", (Object) article.outcomeParagraph())
                .with("durationParagraph", (Object) article.durationParagraph());
        put(form, "source", article.source());
        var views = article.viewCount();
        if (views != null) form.with("views", (Object) views.views()).with("viewsAsOf", (Object) views.asOf());
        for (int i = 0; i < article.keyPoints().size(); i++)
            form.with("keyPoints." + i, article.keyPoints().get(i).text());
        for (int i = 0; i < article.lacunae().size(); i++)
            put(form, "lacunae." + i, article.lacunae().get(i));
        return StoryRows.of(article).into(form);
    }

    private static void put(Form form, String name, Lacuna lacuna) {
        form.with(name + ".paragraph", (Object) lacuna.paragraph())
                .with(name + ".after", lacuna.after())
                .with(name + ".restoration", lacuna.restoration());
        put(form, name + ".source", lacuna.source());
    }

    private static void put(Form form, String name, @Nullable SourceReference source) {
        form.with(name + ".name", source == null ? null : source.name())
                .with(name + ".url", source == null ? null : (Object) source.url());
    }

    /**
     * Reads the form. What is wrong with it is told at its fields; then the change is not to be made.
     *
     * @param round what the form says of it, read already
     */
    static UnaryOperator<Article> read(Form form, @Nullable Round round) {
        var fields = new TextFields(form);
        var slug = fields.slug();
        var headline = form.localized("headline", HEADLINE);
        var lead = form.localized("lead", LEAD);
        var points = fields.points();
        var outcome = form.localized("outcome", NAME);
        var source = fields.source("source");
        var views = fields.views();
        var story = fields.story();
        var lacunae = fields.lacunae();
        return article -> article.slug(slug)
                .headline(headline)
                .in(round)
                .lead(lead)
                .keyPoints(points)
                .outcome(outcome, fields.anchor("outcomeParagraph"))
                .durationIn(fields.anchor("durationParagraph"))
                .source(source)
                .reportedViews(views)
                .tell(story)
                .lacunae(lacunae);
    }

    private String slug() {
        var typed = form.value("slug").strip();
        if (Slug.isValid(typed)) return typed;
        form.refuse("slug", "problem.articleSlug");
        return "missing";
    }

    private List<KeyPoint> points() {
        return form.rows("keyPoints").stream()
                .map(i -> form.localized("keyPoints." + i, POINT))
                .filter(Objects::nonNull)
                .map(KeyPoint::new)
                .toList();
    }

    private @Nullable ViewCount views() {
        var count = form.number("views", 0, Integer.MAX_VALUE);
        var day = form.date("viewsAsOf");
        if (count != null && day == null) form.refuse("viewsAsOf", "problem.required");
        return count == null || day == null ? null : new ViewCount(count, day);
    }

    private @Nullable SourceReference source(String name) {
        var said = form.localized(name + ".name", NAME);
        var url = address(name + ".url");
        if (said == null && url == null) return null;
        return new SourceReference(form.requiredLocalized(name + ".name", NAME), url);
    }

    private @Nullable String address(String name) {
        var typed = form.text(name, ADDRESS);
        try {
            return typed == null || typed.length() > ADDRESS ? null : WebAddress.checked(typed);
        } catch (IllegalArgumentException e) {
            form.refuse(name, "problem.articleSourceAddress");
            return null;
        }
    }

    private List<SectionText> story() {
        checkLengths();
        var told = new ArrayList<SectionText>();
        for (var section : StoryRows.of(form).separated().sections()) {
            var heading = localized(section.heading());
            var paragraphs = paragraphs(section);
            if (heading != null || !paragraphs.isEmpty()) told.add(new SectionText(heading, paragraphs));
        }
        return told;
    }

    private void checkLengths() {
        for (var s : form.rows(StoryRows.PART)) {
            var section = StoryRows.PART + "." + s;
            form.localized(section + ".heading", HEADLINE);
            for (var p : form.rows(section + ".paragraphs")) form.localized(section + ".paragraphs." + p, PARAGRAPH);
        }
    }

    private static List<ParagraphText> paragraphs(SectionRow section) {
        return section.rows().stream().flatMap(TextFields::paragraph).toList();
    }

    private static Stream<ParagraphText> paragraph(Row row) {
        var text = localized(row.texts());
        var anchors = row.anchorList();
        return text == null
                ? Stream.of()
                : Stream.of(new ParagraphText(anchors.isEmpty() ? null : anchors.get(0), text));
    }

    private static @Nullable Localized localized(StoryRows.Texts texts) {
        return texts.isBlank() ? null : Localized.of(texts.uk(), texts.en());
    }

    private List<Lacuna> lacunae() {
        return form.rows("lacunae").stream()
                .map(i -> lacuna("lacunae." + i))
                .filter(Objects::nonNull)
                .toList();
    }

    // A row of which nothing is filled in is none.
    private @Nullable Lacuna lacuna(String name) {
        var paragraph = anchor(name + ".paragraph");
        var after = form.localized(name + ".after", PARAGRAPH);
        var restoration = form.localized(name + ".restoration", PARAGRAPH);
        var source = source(name + ".source");
        if (paragraph == null && after == null && restoration == null && source == null) return null;
        if (paragraph == null) form.refuse(name + ".paragraph", "problem.lacunaParagraph");
        var words = form.requiredLocalized(name + ".after", PARAGRAPH);
        if (restoration != null && source == null) {
            form.refuse(name + ".source.name.uk", "problem.lacunaSource");
            return null;
        }
        return paragraph == null ? null : new Lacuna(paragraph, words, restoration, source);
    }

    /** The anchor of a paragraph; null when none is named. */
    private @Nullable String anchor(String name) {
        var typed = form.value(name).strip();
        return Paragraph.isAnchor(typed) ? typed : null;
    }
}
