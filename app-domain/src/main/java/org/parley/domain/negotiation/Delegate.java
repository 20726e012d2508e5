package org.parley.domain.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;

/** A party at the table in one round and, where known, who led its delegation. */
@Entity
@Table(name = "round_delegate")
public class Delegate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    private Party party;

    @ManyToOne
    private @Nullable Person person;

    @SuppressWarnings("NullAway.Init")
    protected Delegate() {}

    public Delegate(Party party, @Nullable Person person) {
        this.party = party;
        this.person = person;
    }

    Delegate of(UnaryOperator<Party> kept, UnaryOperator<Person> known) {
        return new Delegate(kept.apply(party), person == null ? null : known.apply(person));
    }

    public Party party() {
        return party;
    }

    public @Nullable Person person() {
        return person;
    }
}
