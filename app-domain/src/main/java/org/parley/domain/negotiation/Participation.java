package org.parley.domain.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;

/** A party's part in a negotiation. */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    private Party party;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    public Participation(Party party, Role role) {
        this.party = party;
        this.role = role;
    }

    public Party party() {
        return party;
    }

    void play(Role other) {
        role = other;
    }

    public Role role() {
        return role;
    }
}
