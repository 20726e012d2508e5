package org.parley.domain.negotiation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
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
import org.parley.domain.party.Person;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** One meeting of a negotiation: where, when, in which form, who sat at the table, how long as told by whom. */
@Entity
@Table(name = "round")
public class Round implements Listed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    private Negotiation negotiation;

    private String slug;

    private Localized place;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private Localized format;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "round_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Delegate> delegates = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "round_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<ReportedDuration> durations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "round_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Naming> namings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** @throws IllegalArgumentException when it ends before it starts */
    public Round(
            Negotiation negotiation,
            String slug,
            Localized place,
            LocalDate startsOn,
            LocalDate endsOn,
            Localized format) {
        if (endsOn.isBefore(startsOn)) throw new IllegalArgumentException("A round cannot end before it starts");
        this.negotiation = negotiation;
        this.slug = Slug.checked(slug);
        this.place = place;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.format = format;
    }

    public Round with(Delegate delegate) {
        delegates.add(delegate);
        return this;
    }

    public Round with(ReportedDuration duration) {
        durations.add(duration);
        return this;
    }

    public Round with(Naming naming) {
        namings.add(naming);
        return this;
    }

    /** The same one in this negotiation, with what these give for each party and person. */
    Round of(Negotiation held, UnaryOperator<Party> party, UnaryOperator<Person> person) {
        var same = new Round(held, slug, place, startsOn, endsOn, format);
        delegates.forEach(d -> same.with(d.of(party, person)));
        durations.forEach(d -> same.with(new ReportedDuration(d.duration(), d.minutes(), d.source())));
        namings.forEach(n -> same.with(new Naming(party.apply(n.party()), n.word(), n.source())));
        return same;
    }

    /** Takes over all that the other one says; its slug and its negotiation stay. */
    void become(Round changed) {
        place = changed.place;
        startsOn = changed.startsOn;
        endsOn = changed.endsOn;
        format = changed.format;
        delegates.clear();
        delegates.addAll(changed.delegates);
        durations.clear();
        durations.addAll(changed.durations);
        namings.clear();
        namings.addAll(changed.namings);
        negotiation.moved(this);
    }

    @Override
    public Listing listing() {
        return Listing.ROUNDS;
    }

    @Override
    public @Nullable Long id() {
        return id;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    @Override
    public String slug() {
        return slug;
    }

    public Localized place() {
        return place;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** How they met: closed talks of two delegations, a council in full session. */
    public Localized format() {
        return format;
    }

    /** The party's role on that day: as in the negotiation, but who had a seat at the table was not absent. */
    public Optional<Role> roleOf(Party party) {
        return negotiation.roleOf(party).filter(role -> role != Role.AFFECTED_ABSENT || !seats(party));
    }

    private boolean seats(Party party) {
        return delegates.stream().anyMatch(d -> d.party().equals(party));
    }

    public List<Delegate> delegates() {
        return List.copyOf(delegates);
    }

    public List<ReportedDuration> durations() {
        return List.copyOf(durations);
    }

    public List<Naming> namings() {
        return List.copyOf(namings);
    }

    @Override
    public Localized listedAs() {
        return place;
    }

    @Override
    public List<Localized> texts() {
        return Stream.of(
                        Stream.of(place, format),
                        durations.stream()
                                .flatMap(d -> Stream.of(d.duration(), d.source().name())),
                        namings.stream()
                                .flatMap(n -> Stream.of(n.word(), n.source().name())))
                .flatMap(texts -> texts)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Round that && slug().equals(that.slug());
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
