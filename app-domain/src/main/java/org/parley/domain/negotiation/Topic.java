package org.parley.domain.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** A matter on the table. It may be part of a wider one, and may come up in any number of negotiations. */
@Entity
@Table(name = "topic")
public class Topic implements Listed {

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

    /** @param parent the wider matter, which exists already: so no new topic can come to contain itself */
    public Topic(String slug, Localized name, @Nullable Localized description, @Nullable Topic parent) {
        this.slug = Slug.checked(slug);
        this.name = name;
        this.description = description;
        this.parent = parent;
    }

    /** The same one, as a part of what this gives for the wider matter. */
    Topic under(UnaryOperator<Topic> kept) {
        return new Topic(slug, name, description, parent == null ? null : kept.apply(parent));
    }

    /**
     * Takes over all that the other one says; the slug stays.
     *
     * @throws OwnAncestor when the wider matter would be the topic itself or a part of it
     */
    void become(Topic changed) {
        for (var wider = changed.parent; wider != null; wider = wider.parent())
            if (wider.equals(this)) throw new OwnAncestor(this);
        name = changed.name;
        description = changed.description;
        parent = changed.parent;
    }

    @Override
    public Listing listing() {
        return Listing.TOPICS;
    }

    @Override
    public @Nullable Long id() {
        return id;
    }

    @Override
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
    public Localized listedAs() {
        return name;
    }

    @Override
    public List<Localized> texts() {
        return Stream.of(name, description).filter(Objects::nonNull).toList();
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
