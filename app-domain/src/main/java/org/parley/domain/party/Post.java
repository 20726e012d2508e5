package org.parley.domain.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** An office held for a party from one date to another. An unknown end means that it is still held. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Localized title;

    @ManyToOne(optional = false)
    private Party party;

    @Column(name = "held_from")
    private @Nullable PartialDate from;

    @Column(name = "held_until")
    private @Nullable PartialDate until;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    /** @throws IllegalArgumentException when it ends before it begins */
    public Post(Localized title, Party party, @Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && until.last().isBefore(from.first()))
            throw new IllegalArgumentException("A post cannot end before it begins");
        this.title = title;
        this.party = party;
        this.from = from;
        this.until = until;
    }

    Post at(Party other) {
        return new Post(title, other, from, until);
    }

    public Localized title() {
        return title;
    }

    public Party party() {
        return party;
    }

    public @Nullable PartialDate from() {
        return from;
    }

    public @Nullable PartialDate until() {
        return until;
    }

    @Nullable
    LocalDate began() {
        return from == null ? null : from.first();
    }

    boolean isHeldOn(LocalDate day) {
        return (from == null || !from.first().isAfter(day))
                && (until == null || !until.last().isBefore(day));
    }
}
