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
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** One meeting of a negotiation: where, when, in which form, who sat at the table, how long as told by whom. */
@Entity
@Table(name = "round")
public class Round {

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

    public @Nullable Long id() {
        return id;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

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
