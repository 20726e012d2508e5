package org.parley.domain.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/**
 * A state, organisation or bloc that takes part in negotiations or is affected by them. What it is in one negotiation
 * (at the table, absent, mediating) belongs to that negotiation, not to the party.
 */
@Entity
@Table(name = "party")
public class Party implements Listed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private Localized name;

    @Column(name = "short_name")
    private Localized shortName;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "party_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Alias> aliases = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    public Party(String slug, PartyKind kind, Localized name, Localized shortName, List<Alias> aliases) {
        this.slug = Slug.checked(slug);
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.aliases.addAll(aliases);
    }

    /** Takes over all that the other one says; its slug stays. */
    void become(Party changed) {
        kind = changed.kind;
        name = changed.name;
        shortName = changed.shortName;
        aliases.clear();
        // Never those of the other one: they may have a place in the database already.
        changed.aliases.forEach(alias -> aliases.add(new Alias(alias.language(), alias.name())));
    }

    @Override
    public Listing listing() {
        return Listing.PARTIES;
    }

    @Override
    public @Nullable Long id() {
        return id;
    }

    @Override
    public String slug() {
        return slug;
    }

    public PartyKind kind() {
        return kind;
    }

    public Localized name() {
        return name;
    }

    /** The name that fits a table's head: США, Росія, НАТО. */
    public Localized shortName() {
        return shortName;
    }

    /** Other names in use for it, per language: Штати, Альянс. */
    public List<Alias> aliases() {
        return List.copyOf(aliases);
    }

    @Override
    public Localized listedAs() {
        return name;
    }

    @Override
    public List<Localized> texts() {
        return List.of(name, shortName);
    }

    @Override
    public List<String> otherNames() {
        return aliases.stream().map(Alias::name).toList();
    }

    /** Parties are the same when their slugs are: one may come from the database and one from a draft. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Party that && slug().equals(that.slug());
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
