package org.parley.domain.negotiation;

import static java.util.Comparator.naturalOrder;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.party.Party;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** A process in which parties talk about topics, round after round. */
@Entity
@Table(name = "negotiation")
public class Negotiation implements Listed {

    /** In place of the day of a round that there is not: the first that the database has. */
    static final LocalDate NEVER = LocalDate.of(1000, 1, 1);

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

    /** @throws IllegalArgumentException when the party is in it already */
    public Negotiation with(Participation participation) {
        if (roleOf(participation.party()).isPresent())
            throw new IllegalArgumentException(participation.party() + " is in " + slug + " already");
        participations.add(participation);
        return this;
    }

    /** @throws IllegalArgumentException when the topic is on its table already */
    public Negotiation with(Topic topic) {
        if (topics.contains(topic)) throw new IllegalArgumentException(topic + " is in " + slug + " already");
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

    /** The same one without its rounds, with what these give for each party and topic. */
    Negotiation of(UnaryOperator<Party> party, UnaryOperator<Topic> topic) {
        var same = new Negotiation(slug, name, summary);
        participations.forEach(p -> same.with(new Participation(party.apply(p.party()), p.role())));
        topics.forEach(t -> same.with(topic.apply(t)));
        return same;
    }

    /** Takes over all that the other one says, but for the rounds; its slug stays. */
    void become(Negotiation changed) {
        name = changed.name;
        summary = changed.summary;
        var wanted = changed.participations.stream().map(this::kept).toList();
        participations.clear();
        participations.addAll(wanted);
        topics.clear();
        topics.addAll(changed.topics);
    }

    // The row of a party that stays is kept, since a second one for the same party could not be written beside it.
    private Participation kept(Participation wanted) {
        var same = participations.stream().filter(p -> p.party().equals(wanted.party()));
        var kept = same.findFirst().orElse(wanted);
        kept.play(wanted.role());
        return kept;
    }

    /** Puts a round whose days have changed at its place in time. */
    void moved(Round round) {
        rounds.remove(round);
        with(round);
    }

    void without(Round round) {
        rounds.remove(round);
    }

    @Override
    public Listing listing() {
        return Listing.NEGOTIATIONS;
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
    public Localized listedAs() {
        return name;
    }

    /** Those of the rounds as well: many a negotiation is remembered by where it was held. */
    /** On which its latest round began; a day long ago when it has none. */
    public LocalDate latestDay() {
        return rounds.stream().map(Round::startsOn).max(naturalOrder()).orElse(NEVER);
    }

    @Override
    public List<Localized> texts() {
        return Stream.concat(Stream.of(name, summary), rounds.stream().flatMap(r -> r.texts().stream()))
                .toList();
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
