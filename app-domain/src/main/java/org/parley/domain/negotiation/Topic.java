package org.parley.domain.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** A matter on the table. It may be part of a wider one, and may come up in any number of negotiations. */
@Entity
@Table(name = "topic")
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    private Localized name;

    private @Nullable Localized description;

    @ManyToOne
    private @Nullable Topic parent;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    /** @param parent the wider matter, which exists already: so no topic can come to contain itself */
    public Topic(String slug, Localized name, @Nullable Localized description, @Nullable Topic parent) {
        this.slug = Slug.checked(slug);
        this.name = name;
        this.description = description;
        this.parent = parent;
    }

    public @Nullable Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Localized name() {
        return name;
    }

    public @Nullable Localized description() {
        return description;
    }

    public @Nullable Topic parent() {
        return parent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topic that && slug().equals(that.slug());
    }

    @Override
    public int hashCode() {
        return slug().hashCode();
    }

    @Override
    public String toString() {
        return slug();
    }
}
