package org.parley.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/**
 * A place where the source text is damaged: what stands before the gap, and an editor's restoration, which stays apart
 * from the text and has a source of its own.
 */
@Entity
@Table(name = "lacuna")
public class Lacuna {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String paragraph;

    @Column(name = "after_words")
    private Localized after;

    private @Nullable Localized restoration;

    @Embedded
    private @Nullable SourceReference source;

    @SuppressWarnings("NullAway.Init")
    protected Lacuna() {}

    /**
     * @param after the words right before the gap, as they stand in the paragraph
     * @throws IllegalArgumentException when a restoration has no source
     */
    public Lacuna(
            String paragraph, Localized after, @Nullable Localized restoration, @Nullable SourceReference source) {
        if (restoration != null && source == null) throw new IllegalArgumentException("A restoration needs its source");
        this.paragraph = paragraph;
        this.after = after;
        this.restoration = restoration;
        this.source = source;
    }

    public String paragraph() {
        return paragraph;
    }

    public Localized after() {
        return after;
    }

    /** What was most likely there; null when nobody knows. */
    public @Nullable Localized restoration() {
        return restoration;
    }

    public @Nullable SourceReference source() {
        return source;
    }
}
