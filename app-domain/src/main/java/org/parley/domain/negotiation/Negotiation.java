package org.parley.domain.negotiation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** A process in which parties talk about topics, round after round. */
@Entity
@Table(name = "negotiation")
public class Negotiation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    private Localized name;

    private Localized summary;

    // Parties keep the editor's order: alphabetical would read as a ranking.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "negotiation_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Participation> participations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "negotiation_topic",
            joinColumns = @JoinColumn(name = "negotiation_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "ordinal")
    private List<Topic> topics = new ArrayList<>();

    @OneToMany(mappedBy = "negotiation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsOn, id")
    private List<Round> rounds = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Negotiation() {}

    public Negotiation(String slug, Localized name, Localized summary) {
        this.slug = Slug.checked(slug);
        this.name = name;
        this.summary = summary;
    }

    public Negotiation with(Participation participation) {
        participations.add(participation);
        return this;
    }

    public Negotiation with(Topic topic) {
        topics.add(topic);
        return this;
    }

    /** Adds a round at its place in time. */
    public Negotiation with(Round round) {
        var later = rounds.stream()
                .filter(r -> r.startsOn().isAfter(round.startsOn()))
                .count();
        rounds.add(rounds.size() - (int) later, round);
        return this;
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

    public Localized summary() {
        return summary;
    }

    public List<Participation> participations() {
        return List.copyOf(participations);
    }

    /** The party's role here; empty when it has none. */
    public Optional<Role> roleOf(Party party) {
        return participations.stream()
                .filter(p -> p.party().equals(party))
                .map(Participation::role)
                .findFirst();
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    /** In the order in which they were held. */
    public List<Round> rounds() {
        return List.copyOf(rounds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Negotiation that && slug().equals(that.slug());
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
