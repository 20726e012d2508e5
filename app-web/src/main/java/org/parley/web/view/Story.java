package org.parley.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.domain.article.Article;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Paragraph;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** The text of an article as readers of a language see it: words that are quoted can be linked to, gaps are marked. */
public final class Story {

    private final Language language;

    Story(Language language) {
        this.language = language;
    }

    /** The same for readers of another language. */
    public Story to(Language other) {
        return new Story(other);
    }

    /** The words that they read, in whichever language these are. */
    public String words(Localized text) {
        return text.in(language).words();
    }

    public Language languageOf(Localized text) {
        return text.in(language).language();
    }

    /** Safe HTML of a paragraph. */
    public String html(Article article, Paragraph paragraph) {
        var text = paragraph.text().in(language);
        return Markdown.html(text.words(), marks(article, paragraph, text.language()));
    }

    /** What a paragraph says, without its emphasis and links, in one line. */
    public static String plain(Paragraph paragraph, Language language) {
        return Markdown.plain(paragraph.text().in(language).words());
    }

    /** The quotation that the whole paragraph is; empty when it only has some quoted words, or none. */
    public Optional<Quotation> wholeQuotation(Article article, Paragraph paragraph) {
        var text = paragraph.text().in(language);
        return article.quotationsIn(paragraph).stream()
                .filter(q -> q.kind() == QuotationKind.FULL && q.words().isIn(text.language()))
                .filter(q -> withoutMarks(text.words())
                        .equals(withoutMarks(q.words().in(text.language()).words())))
                .findFirst();
    }

    /** The gaps in a paragraph. */
    public List<Lacuna> lacunae(Article article, Paragraph paragraph) {
        return article.lacunae().stream()
                .filter(l -> l.paragraph().equals(paragraph.anchor()))
                .toList();
    }

    private List<Mark> marks(Article article, Paragraph paragraph, Language in) {
        var marks = new ArrayList<Mark>();
        for (var quotation : article.quotationsIn(paragraph))
            inLanguage(quotation.words(), in)
                    .ifPresent(words -> marks.add(new Mark(Mark.Kind.SAID, quotation.key(), words)));
        for (var lacuna : lacunae(article, paragraph))
            inLanguage(lacuna.after(), in)
                    .ifPresent(words -> marks.add(new Mark(Mark.Kind.GAP, gapOf(paragraph), words)));
        return marks;
    }

    /** The id of the note that tells of the gaps in a paragraph. */
    public static String gapOf(Paragraph paragraph) {
        return "gap-" + paragraph.anchor();
    }

    private static Optional<String> inLanguage(Localized words, Language language) {
        return words.isIn(language) ? Optional.of(words.in(language).words()) : Optional.empty();
    }

    private static String withoutMarks(String words) {
        return words.strip().replaceAll("^[«“\"]+|[»”\".,]+$", "");
    }

    /**
     * Words in a paragraph that get a mark.
     *
     * @param id of the element around quoted words, or of the note that a gap leads to
     */
    record Mark(Kind kind, String id, String words) {
        enum Kind {
            /** Around the words. */
            SAID,
            /** Behind the words. */
            GAP
        }
    }
}
