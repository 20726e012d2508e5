package org.parley.domain.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/** A part of an article's text, with or without a heading. It follows the story; a topic follows the matter. */
@Entity
@Table(name = "section")
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Localized heading;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "section_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Paragraph> paragraphs = new ArrayList<>();

    protected Section() {}

    public Section(@Nullable Localized heading, List<Paragraph> paragraphs) {
        this.heading = heading;
        this.paragraphs.addAll(paragraphs);
    }

    public @Nullable Localized heading() {
        return heading;
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }
}
