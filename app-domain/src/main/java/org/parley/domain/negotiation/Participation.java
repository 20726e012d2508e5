package org.parley.domain.negotiation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import org.parley.domain.party.Party;

/** A party's part in a negotiation. */
@Embeddable
public class Participation {

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

    public Role role() {
        return role;
    }
}
