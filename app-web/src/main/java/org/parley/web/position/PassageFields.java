package org.parley.web.position;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Paragraph;
import org.parley.domain.position.NearestPassage;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;

/**
 * The fields of a place in an article's text: {@code evidence.paragraph}, {@code evidence.words.uk}. Words have to stand
 * in the paragraph letter for letter; where they do not, the nearest ones are offered.
 */
public final class PassageFields {

    /** The button that takes the offered words; its value is the name of their field. */
    public static final String TAKE = "take";

    private static final int LONGEST = 5000;
    private static final int ANCHOR = 10;

    private final Form form;
    private final Article article;

    public PassageFields(Form form, Article article) {
        this.form = form;
        this.article = article;
    }

    /** What a form shows of a passage. */
    public static Form put(Form form, String base, @Nullable Passage passage) {
        return form.with(base + ".paragraph", passage == null ? null : (Object) passage.paragraph())
                .with(base + ".words", passage == null ? null : passage.words());
    }

    /** A paragraph that may be missing, and then there are no words either. */
    public @Nullable Passage optional(String base) {
        var words = words(base);
        var anchor = form.text(base + ".paragraph", ANCHOR);
        if (anchor == null && words != null) form.refuse(base + ".paragraph", "problem.chooseParagraph");
        return anchor == null ? null : checked(base, anchor, words);
    }

    /** A paragraph, with or without words. */
    public Passage required(String base) {
        var passage = optional(base);
        if (passage == null) form.refuse(base + ".paragraph", "problem.chooseParagraph");
        return passage == null ? new Passage("", null) : passage;
    }

    /** A paragraph and the very words. */
    public Passage sentence(String base) {
        var passage = required(base);
        if (passage.words() == null) form.refuse(base + ".words.uk", "problem.pickSentence");
        return passage;
    }

    /** The words alone, which must be there, and stand in the paragraph where there is one. */
    public Localized words(String base, @Nullable String anchor) {
        var words = form.requiredLocalized(base + ".words", LONGEST);
        if (anchor != null && form.problem(base + ".words.uk") == null) checked(base, anchor, words);
        return words;
    }

    private @Nullable Localized words(String base) {
        return form.localized(base + ".words", LONGEST);
    }

    private Passage checked(String base, String anchor, @Nullable Localized words) {
        article.paragraph(anchor)
                .ifPresentOrElse(
                        paragraph -> check(base, paragraph, words),
                        () -> form.refuse(base + ".paragraph", "problem.noSuchParagraph"));
        return new Passage(anchor, words);
    }

    private void check(String base, Paragraph paragraph, @Nullable Localized words) {
        if (words == null || paragraph.says(words)) return;
        var shared =
                words.texts().keySet().stream().filter(paragraph.text()::isIn).toList();
        if (shared.isEmpty())
            form.refuse(base + ".words." + words.originalLanguage().tag(), "problem.notInThatLanguage");
        for (var language : shared) {
            var text = paragraph.text().in(language).words();
            var typed = words.in(language).words();
            if (!text.contains(typed))
                form.refuse(
                        base + ".words." + language.tag(),
                        "problem.wordsNotThere",
                        paragraph.number(),
                        NearestPassage.in(text, typed).orElse(""));
        }
    }

    /** The form with the words that its pressed button offered; itself when none was pressed. */
    public static Form taken(Form form, Article article) {
        var field = form.value(TAKE);
        for (var language : Language.values()) {
            var end = ".words." + language.tag();
            if (!field.endsWith(end)) continue;
            var base = field.substring(0, field.length() - end.length());
            article.paragraph(form.value(base + ".paragraph"))
                    .filter(paragraph -> paragraph.text().isIn(language))
                    .flatMap(paragraph ->
                            NearestPassage.in(paragraph.text().in(language).words(), form.value(field)))
                    .ifPresent(nearest -> form.with(field, (Object) nearest));
        }
        return form;
    }

    /** The paragraphs to choose from: anchor to the beginning of the text. */
    public static Map<String, String> choices(Article article, Language language) {
        return Choices.of(
                new ArrayList<>(article.paragraphs().toList()),
                Paragraph::anchor,
                paragraph -> "¶ "
                        + paragraph.number()
                        + " · "
                        + Choices.beginning(paragraph.text().in(language).words()));
    }
}
