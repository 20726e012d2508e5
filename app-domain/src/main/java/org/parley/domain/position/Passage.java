package org.parley.domain.position;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * A place in an article's text that a claim rests on: a paragraph and, where it can be said so exactly, the words in
 * it. It holds on to its words: when the text changes under them, the editor is told.
 */
@Embeddable
public class Passage {

    @Column(name = "passage_paragraph")
    private String paragraph;

    @Column(name = "passage_words")
    private @Nullable Localized words;

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    /** @param paragraph the anchor of the paragraph, such as {@code p4} */
    public Passage(String paragraph, @Nullable Localized words) {
        this.paragraph = paragraph;
        this.words = words;
    }

    public String paragraph() {
        return paragraph;
    }

    public @Nullable Localized words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that && paragraph.equals(that.paragraph) && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paragraph, words);
    }
}
